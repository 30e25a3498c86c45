import { createHash } from 'node:crypto'
import { type Instant, SECOND } from '@domain/kernel/china-time'

/** What the national interface of risk areas gave this city: nonces are given too, not drawn. */
export interface RiskAreasAccount {
  url: string
  paasId: string
  /** Of the headers. */
  token: string
  nonce: string
  /** Of the body. */
  appId: string
  key: string
  bodyToken: string
  bodyNonce: string
}

/** SHA256(timestamp + token + nonce + timestamp), upper hex. */
const signature = (timestamp: string, token: string, nonce: string) =>
  createHash('sha256')
    .update(timestamp + token + nonce + timestamp)
    .digest('hex')
    .toUpperCase()

/** Headers and body of a call, each signed for itself (`gateways.md` 3.2); timestamps in seconds. */
export function wifRequest(account: RiskAreasAccount, now: Instant): { headers: Record<string, string>; body: Record<string, string> } {
  const { paasId, token, nonce, appId, key, bodyToken, bodyNonce } = account
  const timestamp = String(Math.floor(now / SECOND))
  return {
    headers: {
      'x-wif-nonce': nonce,
      'x-wif-paasid': paasId,
      'x-wif-timestamp': timestamp,
      'x-wif-signature': signature(timestamp, token, nonce),
    },
    body: {
      appId,
      paasHeader: paasId,
      timestampHeader: timestamp,
      nonceHeader: bodyNonce,
      signatureHeader: signature(timestamp, bodyToken, bodyNonce),
      key,
    },
  }
}
