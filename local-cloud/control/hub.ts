import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Refusal, sendJson } from '../http/answers'
import { BodyTooLarge } from '../http/body'
import type { Route } from '../http/route'

const KEEP_ALIVE_MS = 60_000

/** The one address of the local cloud: the first prefix that the path begins with takes the request. */
export function createHub(routes: [prefix: string, route: Route][]): Server {
  const server = createServer((request, response) => {
    answer(routes, request, response).catch((error: unknown) => sendFailure(response, error))
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  return server
}

async function answer(routes: [string, Route][], request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLocal(request)) throw new Refusal(403, 'INVALID_HOST', 'only this machine, under its own name')
  // Two slashes would begin the name of a host.
  const url = new URL(request.url?.replace(/^\/+/, '/') ?? '/', 'http://127.0.0.1')
  const found = routes.find(([prefix]) => url.pathname.startsWith(prefix))
  if (!found) throw new Refusal(404, 'NOT_FOUND', `there is no ${url.pathname}`)
  const [prefix, route] = found
  if (prefix.startsWith('/__') && isForeignPage(request)) throw new Refusal(403, 'INVALID_REQUEST_SOURCE', 'not for pages of other origins')
  await route(request, response, url)
}

/** A page of a browser cannot reach the hub under a name of its own. */
function isLocal({ headers }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')
}

function isForeignPage({ headers }: IncomingMessage): boolean {
  return headers.origin !== undefined && headers.origin !== `http://${headers.host}`
}

function sendFailure(response: ServerResponse, error: unknown): void {
  if (error instanceof Refusal) sendJson(response, error.status, { code: error.code, message: error.message })
  else if (error instanceof BodyTooLarge) sendJson(response, 413, { code: 'EXCEED_REQUEST_SIZE_LIMIT', message: error.message })
  else {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    sendJson(response, 500, { code: 'SYS_ERR', message: 'the local cloud failed; see its log' })
  }
}
