import { ascii, concat, readU32, u32 } from './bytes'
import { PUBLIC_KEY_BYTES, type Sign, SIGNATURE_BYTES, type Verify } from './primitives'

/** What a key may sign: each use has its own keys and its own label. Places are values of the format. */
export const KEY_USES = ['pass', 'paper', 'deny', 'venue'] as const
export type KeyUse = (typeof KEY_USES)[number]

export interface ListedKey {
  use: KeyUse
  /** 0 to 255, unique within its use. */
  id: number
  key: Uint8Array
  /** Unix seconds: what it signed counts from here, and until before there. */
  notBefore: number
  notAfter: number
}

/** All public keys, signed by the root key, which lies offline and whose public half is in the app. */
export interface KeyList {
  issuedAt: number
  expiresAt: number
  keys: readonly ListedKey[]
}

const LABEL = ascii('WZ1 keys')
const LIST_VERSION = 1
const HEAD_BYTES = 10
const ENTRY_BYTES = 10 + PUBLIC_KEY_BYTES

/** A list past its end serves on for a day, with an amber note. */
export const KEY_LIST_GRACE_SECONDS = 24 * 60 * 60

/** version 1, issued at 4, expires at 4, count 1, then use 1, id 1, key 32, not-before 4, not-after 4 each, signature 64. */
export function signKeyList({ issuedAt, expiresAt, keys }: KeyList, sign: Sign): Uint8Array {
  const entries = keys.map(({ use, id, key, notBefore, notAfter }) =>
    concat([KEY_USES.indexOf(use), id], key, u32(notBefore), u32(notAfter)),
  )
  const bytes = concat([LIST_VERSION], u32(issuedAt), u32(expiresAt), [keys.length], ...entries)
  return concat(bytes, sign(concat(LABEL, bytes)))
}

/** @returns `undefined` for bytes that are no list, or that the root key has not signed */
export function readKeyList(bytes: Uint8Array, root: Uint8Array, verify: Verify): KeyList | undefined {
  const count = bytes[9]
  if (bytes[0] !== LIST_VERSION || bytes.length !== HEAD_BYTES + count * ENTRY_BYTES + SIGNATURE_BYTES) return undefined
  if (!verify(bytes.slice(-SIGNATURE_BYTES), concat(LABEL, bytes.subarray(0, -SIGNATURE_BYTES)), root)) return undefined
  const keys = Array.from({ length: count }, (_, place) => readEntry(bytes.subarray(HEAD_BYTES + place * ENTRY_BYTES)))
  return { issuedAt: readU32(bytes, 1), expiresAt: readU32(bytes, 5), keys: keys.filter((key) => key !== undefined) }
}

/** A use that this version does not know is skipped: newer lists may have more. */
function readEntry(bytes: Uint8Array): ListedKey | undefined {
  const use = KEY_USES[bytes[0]] as KeyUse | undefined
  const key = bytes.slice(2, 2 + PUBLIC_KEY_BYTES)
  return use && { use, id: bytes[1], key, notBefore: readU32(bytes, 34), notAfter: readU32(bytes, 38) }
}

/** The public key of an id, as long as what it signed counts. */
export const keyOf =
  ({ keys }: KeyList, use: KeyUse, now: number) =>
  (keyId: number): Uint8Array | undefined =>
    keys.find(({ use: of, id, notBefore, notAfter }) => of === use && id === keyId && notBefore <= now && now < notAfter)?.key

/** How far a list can be relied on. */
export function ageOfKeyList({ expiresAt }: KeyList, now: number): 'current' | 'grace' | 'over' {
  if (now < expiresAt) return 'current'
  return now < expiresAt + KEY_LIST_GRACE_SECONDS ? 'grace' : 'over'
}
