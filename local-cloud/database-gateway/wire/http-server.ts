import { randomUUID } from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { GatewayError, invalid } from '../errors'
import { report } from '../report'
import { isDoc } from '../values/values'
import { Control } from './control'
import { dispatch } from './dispatch'
import type { Action, Gateway } from './request'
import { checkSignature } from './signature'

/** POST /admin for the SDK, /__control/* for tests. Every answer to the SDK is HTTP 200; failures have a code. */
export function createServer(gateway: Gateway, actions: Record<string, Action>): http.Server {
  const control = new Control()
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const route = url.pathname === '/admin' ? answerSdk : url.pathname.startsWith('/__control/') ? answerControl : undefined
    if (!route || !isLocal(request)) send(response, 404, { message: 'not found' })
    else void answer(route({ gateway, actions, control }, request, url), response)
  })
  server.keepAliveTimeout = 60_000
  return server
}

async function answer(outcome: Promise<object>, response: ServerResponse): Promise<void> {
  send(response, 200, await outcome.catch(failure))
}

interface Services {
  gateway: Gateway
  actions: Record<string, Action>
  control: Control
}

/** A page of a browser cannot reach the gateway under a name of its own. */
function isLocal({ headers }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')
}

async function answerSdk({ gateway, actions, control }: Services, request: IncomingMessage, url: URL): Promise<object> {
  const { settings } = gateway
  const body = await readBody(request, settings.bodyLimit)
  const { credentials, presents } = settings
  if (credentials) checkSignature({ url: request.url ?? '', headers: request.headers, body }, credentials, presents())
  control.count(url.searchParams.get('scfRequestId'), body['action'])
  return { requestId: randomUUID(), ...(await control.around(() => dispatch(gateway, actions, body))) }
}

async function answerControl({ gateway, control }: Services, request: IncomingMessage, url: URL): Promise<object> {
  if (request.method === 'GET' && url.pathname === '/__control/round-trips') {
    return control.roundTrips(url.searchParams.get('requestId') ?? '')
  }
  if (request.method === 'GET' && url.pathname === '/__control/fingerprints') return gateway.store.fingerprints()
  if (request.method === 'POST' && url.pathname === '/__control/fault') {
    return { fault: control.setFault(await readBody(request, gateway.settings.bodyLimit)) }
  }
  throw new GatewayError('unknownAction', { action: `${request.method} ${url.pathname}` })
}

async function readBody(request: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) throw new GatewayError('tooLarge', { limit })
  const body = parse(Buffer.concat(chunks).toString())
  if (!isDoc(body)) invalid('the body is not a JSON object')
  return body
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function failure(error: unknown): object {
  const known =
    error instanceof GatewayError ? error : new GatewayError('internal', { reason: error instanceof Error ? error.message : String(error) })
  if (known.kind === 'internal') report(error)
  return { requestId: randomUUID(), code: known.code, message: known.message }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}
