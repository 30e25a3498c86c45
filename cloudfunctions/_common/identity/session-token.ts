import { createHmac, timingSafeEqual } from 'node:crypto'
import { DAY, HOUR, type Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { configuration } from '../configuration/configuration'
import type { KeyRing } from '../configuration/key-ring'

/** Platforms without an identity of their own on our wire: they carry a token. */
export type TokenPlatform = 'alipay' | 'h5'

/** Alipay gives a new code at any time; a browser has nothing but its token, which is its account. */
const LIFE: Record<TokenPlatform, number> = { alipay: 2 * HOUR, h5: 180 * DAY }

export interface Session {
  account: AccountId
  platform: TokenPlatform
  expiresAt: Instant
}

export type TokenReading = { kind: 'valid'; session: Session } | { kind: 'expired' } | { kind: 'invalid' }

const sign = (text: string, key: Buffer) => createHmac('sha256', key).update(`session\0${text}`).digest()

/** `<key id>.<account, platform and end in base64url>.<signature>`: no header, no choice of algorithm. */
export function issueToken(account: AccountId, platform: TokenPlatform, now: Instant, ring: KeyRing = configuration.SESSION_KEYS) {
  const expiresAt = now + LIFE[platform]
  const body = `${ring.current}.${Buffer.from(JSON.stringify([account, platform, expiresAt])).toString('base64url')}`
  return { token: `${body}.${sign(body, ring.keys[ring.current]).toString('base64url')}`, expiresAt }
}

/** In exactly the form it was issued in: nothing behind it, no other spelling of the same signature. */
export function readToken(token: string, now: Instant, ring: KeyRing = configuration.SESSION_KEYS): TokenReading {
  const [id, content = '', signature = '', ...more] = token.split('.')
  const key = Object.hasOwn(ring.keys, id) ? ring.keys[id] : undefined
  if (!key || more.length > 0) return { kind: 'invalid' }
  const expected = Buffer.from(sign(`${id}.${content}`, key).toString('base64url'))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { kind: 'invalid' }
  const [account, platform, expiresAt] = JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as [
    AccountId,
    TokenPlatform,
    Instant,
  ]
  return expiresAt > now ? { kind: 'valid', session: { account, platform, expiresAt } } : { kind: 'expired' }
}
