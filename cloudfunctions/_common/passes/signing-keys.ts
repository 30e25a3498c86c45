import type { Instant } from '@domain/kernel/china-time'
import { isEqual } from '@domain/pass/bytes'
import type { KeyList, KeyUse, ListedKey } from '@domain/pass/key-list'
import * as v from 'valibot'
import { type Signer, signerOf } from '../crypto/ed25519'
import { type Environment, KeySchema, keysRefused, type PublicKeys, readKeySettings, readPublicKeys } from './public-keys'

const KeysOfUse = v.optional(v.record(v.pipe(v.string(), v.regex(/^\d{1,3}$/, 'a key id is 0 to 255')), KeySchema), {})

const EnvironmentSchema = v.object({
  /** Ours by use and id: `{"pass":{"1":"<32 bytes in base64>"}}`; a function has those it signs with, no others. */
  SIGNING_KEYS: v.pipe(v.string(), v.parseJson(), v.strictObject({ pass: KeysOfUse, paper: KeysOfUse, deny: KeysOfUse, venue: KeysOfUse })),
})

/** A key that signs: its id stands in what it signs. */
export interface SigningKey extends Signer {
  id: number
}

export interface SigningKeys extends PublicKeys {
  /** The newest key of a use that is in force now and will be until `lasts`; nothing when all of them have come to their end. */
  current(use: KeyUse, now: Instant, lasts: Instant): SigningKey | undefined
}

/**
 * Reads the keys that this function signs with, and the signed list of all public keys.
 * @throws Error that says what is missing or malformed, never a key
 */
export function readSigningKeys(environment: Environment): SigningKeys {
  const { SIGNING_KEYS } = readKeySettings(EnvironmentSchema, environment)
  const known = readPublicKeys(environment)
  const ours = Object.entries(SIGNING_KEYS).flatMap(([use, keys]) =>
    Object.entries(keys).map(([id, secret]) => listed(known.list, use as KeyUse, Number(id), signerOf(secret))),
  )
  return {
    ...known,
    current(use, now, lasts) {
      const serving = ours.filter((key) => key.use === use && key.notBefore * 1000 <= now && lasts < key.notAfter * 1000)
      return serving.sort((one, other) => other.notBefore - one.notBefore)[0]
    },
  }
}

/** What signs must be on the list, or no guard would know it. */
function listed(list: KeyList, use: KeyUse, id: number, signer: Signer): ListedKey & SigningKey {
  const key = list.keys.find((one) => one.use === use && one.id === id)
  if (!key || !isEqual(key.key, signer.publicKey)) throw keysRefused(`key ${id} for ${use} is not on KEY_LIST`)
  return { ...key, ...signer }
}
