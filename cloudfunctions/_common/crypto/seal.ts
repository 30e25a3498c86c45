import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { configuration } from '../configuration/configuration'
import type { KeyRing } from '../configuration/key-ring'

const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Where a sealed text lies: it opens nowhere else, so that nobody can move one person's name into another's record. */
export interface Place {
  collection: string
  id: string
  field: string
}

const additionalData = ({ collection, id, field }: Place) => Buffer.from([collection, id, field].join('\0'))

/** Encrypts a personal field: `<key id>.<nonce, tag and text in base64url>` (`rules.md` 22). */
export function seal(text: string, place: Place, ring: KeyRing = configuration.DATA_KEYS): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, ring.keys[ring.current], nonce).setAAD(additionalData(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${ring.current}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/** Opens what `seal` made, with the key it names. @throws Error when the key is gone, the place is another, or a byte was changed */
export function open(sealed: string, place: Place, ring: KeyRing = configuration.DATA_KEYS): string {
  const [id, text = ''] = sealed.split('.')
  const key = ring.keys[id] as Buffer | undefined
  if (!key) throw new Error(`the data key ${id} is not configured`)
  const bytes = Buffer.from(text, 'base64url')
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES))
    .setAAD(additionalData(place))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
}
