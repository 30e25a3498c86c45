import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IsSigned } from '@domain/audit/check'
import type { KeyRing } from '../configuration/key-ring'

type Use = 'act' | 'seal'

const hmac = (key: Buffer, use: Use, text: string) => createHmac('sha256', key).update(`audit ${use}\0${text}`).digest()

/** Signs a record or a seal of the trail: `<key id>.<HMAC-SHA256 in base64url>`. */
export const macOf = (use: Use, text: string, ring: KeyRing): string =>
  `${ring.current}.${hmac(ring.keys[ring.current], use, text).toString('base64url')}`

/** Checks with the key that a signature names. Whoever has no key cannot make one. */
export const signedBy =
  (ring: KeyRing): IsSigned =>
  (use, text, mac) => {
    const [id, said = ''] = mac.split('.')
    const key = ring.keys[id] as Buffer | undefined
    const bytes = Buffer.from(said, 'base64url')
    if (!key) return false
    const right = hmac(key, use, text)
    return bytes.length === right.length && timingSafeEqual(bytes, right)
  }
