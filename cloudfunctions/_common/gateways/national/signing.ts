import { createHash, randomBytes } from 'node:crypto'
import { type Instant, SECOND } from '@domain/kernel/china-time'

export interface NationalAccount {
  url: string
  paasId: string
  token: string
}

/** Used once: the platform refuses a nonce that it has seen. */
export const newNonce = (now: Instant): string => `${now.toString(16)}-${randomBytes(8).toString('hex')}`

/** Headers of the national platform (x-tif): signature = sha256hex(timestamp + token + nonce + timestamp), timestamp in seconds. */
export function tifHeaders({ paasId, token }: NationalAccount, serviceId: string, now: Instant, nonce: string): Record<string, string> {
  const timestamp = String(Math.floor(now / SECOND))
  return {
    'x-tif-paasid': paasId,
    'x-tif-timestamp': timestamp,
    'x-tif-nonce': nonce,
    'x-tif-signature': createHash('sha256')
      .update(timestamp + token + nonce + timestamp)
      .digest('hex'),
    'x-tif-serviceid': serviceId,
  }
}
