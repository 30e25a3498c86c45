import { decodeBase45 } from '@domain/pass/base45'
import type { Instant } from '@domain/kernel/china-time'
import type { Known } from '@domain/pass/check.table'
import { keyOf, type KeyList, type KeyUse, readKeyList } from '@domain/pass/key-list'
import * as v from 'valibot'
import { sha256, verifyEd25519 } from '../crypto/ed25519'

const KEY_BYTES = 32

/** A key as it stands in settings. */
export const KeySchema = v.pipe(
  v.string(),
  v.base64(),
  v.transform((text) => Buffer.from(text, 'base64')),
  v.check((key) => key.length === KEY_BYTES, 'a key has 32 bytes in base64'),
)

const EnvironmentSchema = v.object({
  /** All public keys, signed by the root key, in Base45. */
  KEY_LIST: v.pipe(v.string(), v.regex(/^[0-9A-Z $%*+./:-]+$/, 'the key list is written in Base45')),
  /** Public half of the root key, in base64. */
  ROOT_KEY: KeySchema,
})

export interface PublicKeys {
  list: KeyList
  /** The list as it is handed out. */
  listText: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/** That the function cannot start, and why. */
export const keysRefused = (why: string) => new Error(`the function cannot start; its keys are wrong: ${why}`)

/** The settings of a schema. @throws Error that says what is missing or malformed, never a key */
export function readKeySettings<Schema extends v.GenericSchema>(schema: Schema, environment: Environment): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, environment)
  if (!parsed.success) throw keysRefused(parsed.issues.map((issue) => v.getDotPath(issue) ?? issue.message).join(', '))
  return parsed.output
}

/** Reads the signed list of all public keys: what a function needs that checks passes. @throws Error as `readKeySettings` */
export function readPublicKeys(environment: Environment): PublicKeys {
  const { KEY_LIST, ROOT_KEY } = readKeySettings(EnvironmentSchema, environment)
  const list = readKeyList(decodeBase45(KEY_LIST) ?? new Uint8Array(), ROOT_KEY, verifyEd25519)
  if (!list) throw keysRefused('KEY_LIST is not signed by ROOT_KEY')
  return { list, listText: KEY_LIST }
}

/** For checking what was signed with any key of the list. */
export const publicKeyOf = ({ list }: Pick<PublicKeys, 'list'>, use: KeyUse, now: Instant) => keyOf(list, use, Math.floor(now / 1000))

/** What a function knows of passes, but for denials. */
export const knownOfPasses = (keys: Pick<PublicKeys, 'list'>, now: Instant): Omit<Known, 'isDenied'> => ({
  now: Math.floor(now / 1000),
  keyOf: publicKeyOf(keys, 'pass', now),
  sha256,
  verify: verifyEd25519,
})
