import type { Instant } from '@domain/kernel/china-time'
import { keyOf, type KeyList, type KeyUse, type ListedKey, readKeyList } from '@domain/pass/key-list'
import { isEqual } from '@domain/pass/bytes'
import { decodeBase45 } from '@domain/pass/base45'
import * as v from 'valibot'
import { type Signer, signerOf, verifyEd25519 } from '../crypto/ed25519'

const SECRET_BYTES = 32
const Secret = v.pipe(
  v.string(),
  v.base64(),
  v.transform((text) => Buffer.from(text, 'base64')),
  v.check((secret) => secret.length === SECRET_BYTES, 'a key has 32 bytes in base64'),
)
const KeysOfUse = v.optional(v.record(v.pipe(v.string(), v.regex(/^\d{1,3}$/, 'a key id is 0 to 255')), Secret), {})

const EnvironmentSchema = v.object({
  /** Ours by use and id: `{"pass":{"1":"<32 bytes in base64>"}}`; a function has those it signs with, no others. */
  SIGNING_KEYS: v.pipe(v.string(), v.parseJson(), v.strictObject({ pass: KeysOfUse, paper: KeysOfUse, deny: KeysOfUse, venue: KeysOfUse })),
  /** All public keys, signed by the root key, in Base45. */
  KEY_LIST: v.pipe(v.string(), v.regex(/^[0-9A-Z $%*+./:-]+$/, 'the key list is written in Base45')),
  /** Public half of the root key, in base64. */
  ROOT_KEY: Secret,
})

/** A key that signs: its id stands in what it signs. */
export interface SigningKey extends Signer {
  id: number
}

export interface SigningKeys {
  list: KeyList
  /** The list as it is handed out. */
  listText: string
  /** The newest key of a use that is in force now and will be until `lasts`; nothing when all of them have come to their end. */
  current(use: KeyUse, now: Instant, lasts: Instant): SigningKey | undefined
}

const REFUSED = 'the function cannot start; its signing keys are wrong: '

/**
 * Reads the keys that this function signs with, and the signed list of all public keys.
 * @throws Error that says what is missing or malformed, never a key
 */
export function readSigningKeys(environment: Readonly<Record<string, string | undefined>>): SigningKeys {
  const parsed = v.safeParse(EnvironmentSchema, environment)
  if (!parsed.success) throw new Error(REFUSED + parsed.issues.map((issue) => v.getDotPath(issue) ?? issue.message).join(', '))
  const { SIGNING_KEYS, KEY_LIST, ROOT_KEY } = parsed.output
  const list = readKeyList(decodeBase45(KEY_LIST) ?? new Uint8Array(), ROOT_KEY, verifyEd25519)
  if (!list) throw new Error(`${REFUSED}KEY_LIST is not signed by ROOT_KEY`)
  const ours = Object.entries(SIGNING_KEYS).flatMap(([use, keys]) =>
    Object.entries(keys).map(([id, secret]) => listed(list, use as KeyUse, Number(id), signerOf(secret))),
  )
  return {
    list,
    listText: KEY_LIST,
    current(use, now, lasts) {
      const serving = ours.filter((key) => key.use === use && key.notBefore * 1000 <= now && lasts < key.notAfter * 1000)
      return serving.sort((one, other) => other.notBefore - one.notBefore)[0]
    },
  }
}

/** What signs must be on the list, or no guard would know it. */
function listed(list: KeyList, use: KeyUse, id: number, signer: Signer): ListedKey & SigningKey {
  const key = list.keys.find((one) => one.use === use && one.id === id)
  if (!key || !isEqual(key.key, signer.publicKey)) throw new Error(`${REFUSED}key ${id} for ${use} is not on KEY_LIST`)
  return { ...key, ...signer }
}

/** For checking what was signed with any key of the list. */
export const publicKeyOf = ({ list }: SigningKeys, use: KeyUse, now: Instant) => keyOf(list, use, Math.floor(now / 1000))
