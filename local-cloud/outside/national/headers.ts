import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const PAAS_ID = 'wz_local'
const TOKEN = 'local-national-token'
const TOLERANCE_SECONDS = 180

export const refusal = (errcode: number, errmsg: string) => ({ errcode, errmsg })

/** Checks calls signed the x-tif way; remembers the nonces of those that were right. */
export class SignedHeaders {
  private readonly nonces = new Map<string, number>()

  constructor(private readonly token = TOKEN) {}

  /** What is wrong with the headers of a call, if anything. */
  check(headers: IncomingHttpHeaders, now: number): object | undefined {
    const [paasId, timestamp, nonce, signature] = ['paasid', 'timestamp', 'nonce', 'signature'].map((name) =>
      String(headers[`x-tif-${name}`]),
    )
    const expected = createHash('sha256').update(`${timestamp}${this.token}${nonce}${timestamp}`).digest('hex')
    if (paasId !== PAAS_ID || signature !== expected) return refusal(1001, 'signature')
    if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) return refusal(1002, 'timestamp')
    if (this.nonces.has(String(nonce))) return refusal(1003, 'nonce reused')
    for (const [old, at] of this.nonces) if (now - at > 2000 * TOLERANCE_SECONDS) this.nonces.delete(old)
    this.nonces.set(String(nonce), now)
    return undefined
  }
}
