import { randomUUID } from 'node:crypto'

/** One call of a function, read from what the platform hands over (`event`, `context`), whichever way it came. */
export interface Invocation {
  requestId: string
  /** The platform's words about this caller; parsed from `context.environment` of this very call. */
  environment: Readonly<Record<string, string | undefined>>
  /** Present when it came through the HTTP access service. */
  http?: { method: string; bearer?: string; address?: string }
  /** The request as the caller wrote it: an object, or the text of an HTTP body. */
  body: unknown
  bytes: number
}

interface HttpEvent {
  httpMethod: string
  headers?: Record<string, string>
  body?: string
  isBase64Encoded?: boolean
}

interface Context {
  request_id?: string
  environment?: string
}

const header = (headers: Record<string, string> = {}, wanted: string) =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1]

/** The right-most forwarded address: the one that the platform itself saw; those before it are the caller's own words. */
const addressOf = (headers: Record<string, string> | undefined) => header(headers, 'x-forwarded-for')?.split(',').at(-1)?.trim()

const isHttp = (event: unknown): event is HttpEvent =>
  typeof event === 'object' && event !== null && 'httpMethod' in event && 'headers' in event && 'requestContext' in event

export function readInvocation(event: unknown, context: Context): Invocation {
  const environment = JSON.parse(context.environment ?? '{}') as Record<string, string>
  const requestId = context.request_id ?? randomUUID()
  // A WeChat caller writes the event; only without WX_OPENID can it be the platform's HTTP event.
  if (!environment.WX_OPENID && isHttp(event)) {
    const text = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '')
    const bearer = /^Bearer ([\w.-]+)$/.exec(header(event.headers, 'authorization') ?? '')?.[1]
    return {
      requestId,
      environment,
      http: { method: event.httpMethod, bearer, address: addressOf(event.headers) },
      body: text,
      bytes: Buffer.byteLength(text),
    }
  }
  return { requestId, environment, body: event, bytes: sizeOf(event) }
}

/** In bytes of JSON. What is nested too deep to be written down is too large. */
function sizeOf(event: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(event ?? null))
  } catch {
    return Infinity
  }
}
