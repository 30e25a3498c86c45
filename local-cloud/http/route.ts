import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers one request. @throws Refusal to answer with a code. */
export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>
