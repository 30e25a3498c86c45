import { randomBytes } from 'node:crypto'
import { signerOf } from '@common/crypto/ed25519'
import { encodeBase45 } from '@domain/pass/base45'
import { KEY_USES, type KeyUse, signKeyList } from '@domain/pass/key-list'

interface SecretKey {
  use: KeyUse
  id: number
  /** 32 bytes in base64. */
  secret: string
  /** Unix seconds. */
  notBefore: number
  notAfter: number
}

/** What lies offline: the root key and every signing key. */
export interface KeyFile {
  root: string
  keys: SecretKey[]
}

const DAY = 24 * 60 * 60
/** So many days before a key ends the next one is in force: every guard has it by then, and what the old one signed has lapsed. A poster may hang for a year. */
const OVERLAP_DAYS: Readonly<Record<KeyUse, number>> = { pass: 14, paper: 14, deny: 14, venue: 400 }
const VENUE_KEY_DAYS = 800
const LIST_DAYS = 30
/** Longer than the overlap, or the next key would be over before the one it follows. */
const DAYS_AT_LEAST = 30
const DAYS_AT_MOST = 3650
const IDS = 256

const draw = () => randomBytes(32).toString('base64')
const signer = (secret: string) => signerOf(Buffer.from(secret, 'base64'))

/**
 * Adds the next key for each use that has none waiting: in force when the one before it comes to its end; from now on where none is. `now` in unix
 * seconds; `days` is how long a key serves.
 */
export function drawKeys(file: KeyFile | undefined, { now, days, root = draw() }: { now: number; days: number; root?: string }): KeyFile {
  if (!Number.isInteger(days) || days < DAYS_AT_LEAST || days > DAYS_AT_MOST)
    throw new Error(`a key serves ${DAYS_AT_LEAST} to ${DAYS_AT_MOST} days`)
  const before = file ?? { root, keys: [] }
  const due = KEY_USES.filter((use) => !before.keys.some((key) => key.use === use && key.notBefore > now))
  return { ...before, keys: [...before.keys, ...due.map((use) => nextKey(before.keys, use, now, days))] }
}

/** Takes a key out that somebody else may have, and draws one in its place that is in force at once. What the old one signed is unknown to every guard with the next list. */
export function withdrawKey(file: KeyFile, { use, id, now, days }: { use: string; id: number; now: number; days: number }): KeyFile {
  const stolen = file.keys.find((key) => key.use === use && key.id === id)
  if (!stolen) throw new Error(`there is no key ${id} for ${use}`)
  const kept = file.keys.filter((key) => key !== stolen)
  const isCovered = kept.some((key) => key.use === use && key.notBefore <= now && now < key.notAfter)
  // Its number is not given again: phones that still have the old list would take the new key for forged.
  const inItsPlace = { ...nextKey(file.keys, stolen.use, now, days), notBefore: now, notAfter: now + lengthOf(stolen.use, days) }
  return { ...file, keys: isCovered ? kept : [...kept, inItsPlace] }
}

const lengthOf = (use: KeyUse, days: number) => (use === 'venue' ? Math.max(days, VENUE_KEY_DAYS) : days) * DAY

function nextKey(keys: readonly SecretKey[], use: KeyUse, now: number, days: number): SecretKey {
  const last = keys.filter((key) => key.use === use).sort((one, other) => other.notAfter - one.notAfter)[0]
  const notBefore = last ? Math.max(now, last.notAfter - OVERLAP_DAYS[use] * DAY) : now
  return { use, id: last ? (last.id + 1) % IDS : 1, secret: draw(), notBefore, notAfter: notBefore + lengthOf(use, days) }
}

/**
 * The functions' settings that follow from a key file: private keys by use, and the list of public ones, signed now.
 * @throws Error when no key of a use is in force
 */
export function keyEnvironment({ root, keys }: KeyFile, now: number): Record<string, string> {
  const missing = KEY_USES.filter((use) => !keys.some((key) => key.use === use && key.notBefore <= now && now < key.notAfter))
  if (missing.length > 0) throw new Error(`no key is in force for: ${missing.join(', ')}; draw one first`)
  const serving = keys.filter(({ notAfter }) => now < notAfter)
  const secrets = (...uses: readonly KeyUse[]) =>
    JSON.stringify(Object.fromEntries(uses.map((use) => [use, secretsOf(serving.filter((key) => key.use === use))])))
  const listed = serving.map(({ secret, ...key }) => ({ ...key, key: signer(secret).publicKey }))
  const list = signKeyList({ issuedAt: now, expiresAt: now + LIST_DAYS * DAY, keys: listed }, signer(root).sign)
  return {
    PASS_KEYS: secrets('pass'),
    DOOR_KEYS: secrets('paper', 'deny', 'venue'),
    KEY_LIST: encodeBase45(list),
    ROOT_KEY: Buffer.from(signer(root).publicKey).toString('base64'),
  }
}

const secretsOf = (keys: readonly SecretKey[]) => Object.fromEntries(keys.map(({ id, secret }) => [id, secret]))

/** The root of every local cloud, known to everybody: builds that name no other trust it (`config/root-key.ts`). */
const DEVELOPMENT_ROOT = Buffer.from('wenzhou health code: local clouds').subarray(0, 32).toString('base64')

/** Keys for a year on a local cloud. */
export const developmentKeys = (now: number): KeyFile => drawKeys(undefined, { now: now - DAY, days: 365, root: DEVELOPMENT_ROOT })
