import { randomBytes } from 'node:crypto'

const CODE_LIVES = 5 * 60_000

/** Codes that `my.getAuthCode` gives to a mini-program; each is exchanged once. */
export class Logins {
  private readonly codes = new Map<string, { userId: string; until: number }>()

  begin(userId: string, now: number): string {
    const code = randomBytes(16).toString('hex')
    this.codes.set(code, { userId, until: now + CODE_LIVES })
    return code
  }

  /** Whose code it is; nothing when it is unknown, old or used. */
  exchange(code: string, now: number): string | undefined {
    const login = this.codes.get(code)
    this.codes.delete(code)
    return login && login.until > now ? login.userId : undefined
  }
}
