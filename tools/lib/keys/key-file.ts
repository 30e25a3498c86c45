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
const IDS = 256

const draw = () => randomBytes(32).toString('base64')
const signer = (secret: string) => signerOf(Buffer.from(secret, 'base64'))

/** Adds one key for each use, in force when the one before it comes to its end; the first ones from now on. `now` in unix seconds. */
export function drawKeys(file: KeyFile | undefined, { now, days, root = draw() }: { now: number; days: number; root?: string }): KeyFile {
  const before = file ?? { root, keys: [] }
  const next = KEY_USES.map((use): SecretKey => {
    const last = before.keys.filter((key) => key.use === use).sort((one, other) => other.notAfter - one.notAfter)[0]
    const notBefore = last ? last.notAfter - OVERLAP_DAYS[use] * DAY : now
    const lasts = use === 'venue' ? Math.max(days, VENUE_KEY_DAYS) : days
    return { use, id: last ? (last.id + 1) % IDS : 1, secret: draw(), notBefore, notAfter: notBefore + lasts * DAY }
  })
  return { ...before, keys: [...before.keys, ...next] }
}

/** The functions' settings that follow from a key file: private keys by use, and the list of public ones, signed now. */
export function keyEnvironment({ root, keys }: KeyFile, now: number): Record<string, string> {
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
