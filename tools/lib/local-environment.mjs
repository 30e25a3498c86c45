import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { loadTypescript } from './load-typescript.mjs'

const RINGS = ['DATA_KEYS', 'HASH_KEYS', 'SESSION_KEYS', 'AUDIT_KEYS']

/** The keys of one local cloud: drawn at its first start, kept beside its data, so that none stands in the repository. */
function localKeys(folder) {
  const file = path.join(folder, 'keys.json')
  const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
  const missing = RINGS.filter((name) => !(name in kept))
  if (missing.length === 0) return kept
  const ring = () => JSON.stringify({ current: 'k1', keys: { k1: randomBytes(32).toString('base64') } })
  const keys = { ...kept, ...Object.fromEntries(missing.map((name) => [name, ring()])) }
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 })
  return keys
}

/** Addresses of the simulated outside world, which the local cloud fills in, and the simulators' own credentials. */
const SETTINGS = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'local-settings.json'), 'utf8'))

/** Keys that end within a month are drawn anew. */
const ENDS_SOON = 30 * 24 * 60 * 60

/** Signing keys of one local cloud, drawn at its first start; the list of them is signed anew at every start. */
async function localSigningKeys(folder) {
  const { developmentKeys, keyEnvironment } = await loadTypescript('tools/lib/keys/key-file.ts')
  const file = path.join(folder, 'signing-keys.json')
  const now = Math.floor(Date.now() / 1000)
  const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined
  const keys = kept?.keys.every(({ notAfter }) => notAfter > now + ENDS_SOON) ? kept : developmentKeys(now)
  if (keys !== kept) fs.writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 })
  return keyEnvironment(keys, now)
}

/** Environment variables of the functions on a local cloud: the same names as in production (`cloudbaserc.json`). */
export const localEnvironment = async (folder) => ({ ...localKeys(folder), ...(await localSigningKeys(folder)), ...SETTINGS })
