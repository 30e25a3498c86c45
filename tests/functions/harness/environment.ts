import { randomBytes } from 'node:crypto'
import { developmentKeys, keyEnvironment } from '../../../tools/lib/keys/key-file'
import settings from '../../../tools/lib/local-settings.json'

const ring = () => JSON.stringify({ current: 'k1', keys: { k1: randomBytes(32).toString('base64') } })

const NOW = Math.floor(Date.now() / 1000)

/** Environment of the functions under test: that of `npm start`, with keys of their own for every cloud. */
export const testEnvironment = (): Record<string, string> => ({
  ...keyEnvironment(developmentKeys(NOW), NOW),
  ENV_ID: 'test',
  DATA_KEYS: ring(),
  HASH_KEYS: ring(),
  SESSION_KEYS: ring(),
  AUDIT_KEYS: ring(),
  ...settings,
})
