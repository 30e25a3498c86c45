import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal, sendJson, sendText } from '../http/answers'
import { BodyTooLarge, readBody } from '../http/body'
import type { Route } from '../http/route'
import { httpVisitor } from '../identity/callers'
import { FunctionError } from './errors'
import type { FunctionHost } from './host'

export const ACCESS_PATH = '/api/'

/** Bytes of a body: text as the platform measures it (80 KB pass, 102,432 bytes do not), and everything else. */
const TEXT_LIMIT = 100 * 1024
const BINARY_LIMIT = 20 * 1024 * 1024

/** The HTTP access service: `/api/<function>/<rest>` becomes an event with path `/<rest>`; the result may be an integration response. */
export function httpAccessRoute(host: FunctionHost, envId: string): Route {
  return async (request, response, url) => {
    const requestId = randomUUID()
    const [name = '', ...rest] = url.pathname.slice(ACCESS_PATH.length).split('/')
    if (!host.has(name)) throw new Refusal(404, 'INVALID_PATH', `no function is served at ${url.pathname}`)
    const event = {
      path: `/${rest.join('/')}`,
      httpMethod: request.method,
      headers: forwardedHeaders(request),
      queryStringParameters: Object.fromEntries(url.searchParams),
      requestContext: { requestId, envId, appId: '', uin: '' },
      ...(await readEventBody(request)),
    }
    try {
      const { json } = await host.invoke(name, { event, environment: httpVisitor(peer(request)), requestId })
      sendResult(response, requestId, JSON.parse(json))
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error
      sendJson(response, error.status, { code: error.code, message: error.message, requestId })
    }
  }
}

const peer = (request: IncomingMessage): string => request.socket.remoteAddress ?? ''

/** The right-most forwarded address is the one that the service itself saw; those before it are the sender's claims. */
function forwardedHeaders(request: IncomingMessage): Record<string, unknown> {
  const claimed = request.headers['x-forwarded-for']
  return { ...request.headers, 'x-forwarded-for': [claimed, peer(request)].filter(Boolean).join(', ') }
}

async function readEventBody(request: IncomingMessage): Promise<{ body: string; isBase64Encoded: boolean }> {
  const isText = /^($|text\/|application\/(json|xml|javascript|x-www-form-urlencoded))/.test(request.headers['content-type'] ?? '')
  try {
    const body = await readBody(request, isText ? TEXT_LIMIT : BINARY_LIMIT)
    return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText }
  } catch (error) {
    if (error instanceof BodyTooLarge) throw new Refusal(413, 'EXCEED_MAX_PAYLOAD_SIZE', `Payload size exceeds ${error.limit} bytes`)
    throw error
  }
}

interface IntegrationResponse {
  statusCode: number
  headers?: Record<string, string>
  body?: unknown
  isBase64Encoded?: boolean
}

function sendResult(response: ServerResponse, requestId: string, result: unknown): void {
  const { statusCode, headers, body, isBase64Encoded } = isIntegration(result) ? result : { statusCode: 200, body: result }
  const isText = typeof body === 'string'
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  const content = isText ? Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') : JSON.stringify(body ?? null)
  const lowerCase = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]))
  sendText(response, statusCode, { 'content-type': type, ...lowerCase, 'x-cloudbase-request-id': requestId }, content)
}

function isIntegration(result: unknown): result is IntegrationResponse & { isBase64Encoded?: boolean } {
  return typeof result === 'object' && result !== null && Number.isInteger((result as IntegrationResponse).statusCode)
}
