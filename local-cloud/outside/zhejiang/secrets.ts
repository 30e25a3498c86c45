import { createHash, randomBytes } from 'node:crypto'

const APP_KEY = 'a0c1e2d3local'
const APP_SECRET = 'local-app-secret'
const MINUTE = 60_000
const REQUEST_SECRET_LIVES = 15 * MINUTE
const REFRESH_SECRET_LIVES = 48 * 60 * MINUTE
/** A call may be so old, or its sender's clock so wrong. */
const TOLERANCE = 5 * MINUTE

interface Pair {
  requestSecret: string
  requestSecretEndTime: number
  refreshSecret: string
  refreshSecretEndTime: number
}

export interface Signed {
  appKey?: string
  sign?: string
  requestTime?: string
}

export type Refusal = { code: '11'; msg: string } | { code: '14'; msg: string }
const NOT_VALID: Refusal = { code: '11', msg: '请求秘钥不在有效期内' }
const WRONG: Refusal = { code: '14', msg: '签名错误' }

const md5hex = (text: string) => createHash('md5').update(text).digest('hex')

/** The two secrets of the one application: new ones make the old ones void. */
export class Secrets {
  private pair: Pair | undefined

  /** A new pair, when the question is signed with the application's own secret, or with a refresh secret that lives. */
  renew(by: 'Key' | 'Sec', signed: Signed, now: number): Pair | Refusal {
    const secret = by === 'Key' ? APP_SECRET : this.liveRefreshSecret(now)
    if (secret === undefined) return NOT_VALID
    if (!isSigned(signed, secret, now)) return WRONG
    this.pair = {
      requestSecret: randomBytes(16).toString('hex'),
      requestSecretEndTime: now + REQUEST_SECRET_LIVES,
      refreshSecret: randomBytes(16).toString('hex'),
      refreshSecretEndTime: now + REFRESH_SECRET_LIVES,
    }
    return this.pair
  }

  /** What is wrong with the signature of a business call, if anything. */
  check(signed: Signed, now: number): Refusal | undefined {
    if (!this.pair || this.pair.requestSecretEndTime <= now) return NOT_VALID
    return isSigned(signed, this.pair.requestSecret, now) ? undefined : WRONG
  }

  /** Ends both before their time. */
  expire(): void {
    this.pair = undefined
  }

  private liveRefreshSecret(now: number): string | undefined {
    return this.pair && this.pair.refreshSecretEndTime > now ? this.pair.refreshSecret : undefined
  }
}

function isSigned({ appKey, sign, requestTime }: Signed, secret: string, now: number): boolean {
  if (appKey !== APP_KEY || !/^\d{13}$/.test(requestTime ?? '')) return false
  if (Math.abs(Number(requestTime) - now) > TOLERANCE) return false
  return sign === md5hex(APP_KEY + secret + requestTime)
}
