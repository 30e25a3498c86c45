import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Signer } from '@cloudbase/signature-nodejs'
import { GatewayError } from '../errors'

/** Seconds that a request's clock may be off. */
const CLOCK_TOLERANCE = 900

/** Checks the TC3-HMAC-SHA256 signature that the SDK puts on every request, over its headers and the signed body fields. */
export function checkSignature(
  request: { url: string; headers: IncomingHttpHeaders; body: Record<string, unknown> },
  credentials: { secretId: string; secretKey: string },
  presents: number[],
): void {
  const { headers, body } = request
  const header = headers.authorization ?? ''
  const part = (name: string): string => new RegExp(`${name}=([^,\\s]+)`).exec(header)?.[1] ?? ''
  if (!header.startsWith('TC3-HMAC-SHA256 ')) refuse('no TC3 signature')
  if (part('Credential').split('/')[0] !== credentials.secretId) refuse('unknown secretId')
  const timestamp = Number(headers['x-timestamp'])
  if (!presents.some((present) => Math.abs(present / 1000 - timestamp) < CLOCK_TOLERANCE)) refuse('the timestamp is too far from now')
  const signed = Object.fromEntries(
    part('SignedHeaders')
      .split(';')
      .map((name) => [name, headers[name]]),
  )
  const names = new Set(part('SignedParams').split(';'))
  const parameters = Object.fromEntries(Object.entries(body).filter(([name]) => names.has(name.toLowerCase())))
  const { signature } = new Signer(credentials, 'tcb').tc3sign(
    'post',
    `http://${headers.host}${request.url}`,
    signed,
    parameters,
    timestamp,
    { withSignedParams: true },
  )
  const [given, expected] = [Buffer.from(part('Signature')), Buffer.from(signature)]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) refuse('the signature does not match')
}

function refuse(reason: string): never {
  throw new GatewayError('badSignature', { reason })
}
