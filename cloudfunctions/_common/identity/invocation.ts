import { randomUUID } from 'node:crypto'
import { REQUEST_BYTES_AT_MOST } from '@contract/operation'
import { PICTURE_BYTES_AT_MOST } from '@domain/pictures/kinds.table'
import { readForm } from './multipart'

/** A request that carries a picture: the picture, the request, and what frames them. */
const FORM_BYTES_AT_MOST = PICTURE_BYTES_AT_MOST + REQUEST_BYTES_AT_MOST

/** One call of a function, read from what the platform hands over (`event`, `context`), whichever way it came. */
export interface Invocation {
  requestId: string
  /** The platform's words about this caller; parsed from `context.environment` of this very call. */
  environment: Readonly<Record<string, string | undefined>>
  /** Present when it came through the HTTP access service. */
  http?: { method: string; bearer?: string; address?: string }
  /** The request as the caller wrote it: an object, or the text of an HTTP body. */
  body: unknown
  /** What came with it, of a request that carries a file. */
  file?: Uint8Array
  /** Of the request without the file. */
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

export async function readInvocation(event: unknown, context: Context): Promise<Invocation> {
  const environment = JSON.parse(context.environment ?? '{}') as Record<string, string>
  const requestId = context.request_id ?? randomUUID()
  // A WeChat caller writes the event; only without WX_OPENID can it be the platform's HTTP event.
  if (!environment.WX_OPENID && isHttp(event)) {
    const bearer = /^Bearer ([\w.-]+)$/.exec(header(event.headers, 'authorization') ?? '')?.[1]
    return {
      requestId,
      environment,
      http: { method: event.httpMethod, bearer, address: addressOf(event.headers) },
      ...(await readBody(event)),
    }
  }
  return { requestId, environment, body: event, bytes: sizeOf(event) }
}

/** The request is text, or lies beside a file in a form. What is larger than any form is not read at all. */
async function readBody({ headers, body = '', isBase64Encoded }: HttpEvent): Promise<Pick<Invocation, 'body' | 'file' | 'bytes'>> {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  const type = header(headers, 'content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) return { body: bytes.toString('utf8'), bytes: bytes.length }
  if (bytes.length > FORM_BYTES_AT_MOST) return { body: '', bytes: Infinity }
  const { request = '', file } = (await readForm(bytes, type)) ?? {}
  return { body: request, file, bytes: Buffer.byteLength(request) }
}

/** In bytes of JSON. What is nested too deep to be written down is too large. */
function sizeOf(event: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(event ?? null))
  } catch {
    return Infinity
  }
}
