import { randomBytes } from 'node:crypto'

const APP_ID = 'wx0000000000000000'
const APP_SECRET = 'local-wechat-secret'
const MINUTE = 60_000
const TOKEN_LIVES = 120 * MINUTE
/** In the last minutes of a token the next one is given out; both serve. */
const OVERLAP = 5 * MINUTE

const refusal = (errcode: number, errmsg: string) => ({ errcode, errmsg })

/** Tokens of the one mini-program, as `POST /cgi-bin/stable_token` hands them out: the same one while it lives. */
export class Tokens {
  private readonly living = new Map<string, number>()
  private newest: { token: string; until: number } | undefined

  issue(body: Record<string, unknown>, now: number): object {
    if (body['grant_type'] !== 'client_credential') return refusal(40002, 'invalid grant_type')
    if (body['appid'] !== APP_ID) return refusal(40013, 'invalid appid')
    if (body['secret'] !== APP_SECRET) return refusal(40125, 'invalid appsecret')
    if (body['force_refresh'] === true) this.expire()
    const { token, until } = this.current(now)
    return { access_token: token, expires_in: Math.floor((until - now) / 1000) }
  }

  /** What is wrong with a token, if anything. */
  check(token: string | null, now: number): object | undefined {
    if (!token) return refusal(41001, 'access_token missing')
    const until = this.living.get(token)
    if (until === undefined) return refusal(40001, 'invalid credential, access_token is invalid or not latest')
    return until > now ? undefined : refusal(42001, 'access_token expired')
  }

  /** Ends all before their time. */
  expire(): void {
    this.living.clear()
    this.newest = undefined
  }

  private current(now: number): { token: string; until: number } {
    if (!this.newest || this.newest.until - now <= OVERLAP) {
      this.newest = { token: randomBytes(48).toString('base64url'), until: now + TOKEN_LIVES }
      this.living.set(this.newest.token, this.newest.until)
    }
    return this.newest
  }
}
