import { randomBytes } from 'node:crypto'
import settings from '../../../tools/lib/local-settings.json'

const ring = () => JSON.stringify({ current: 'k1', keys: { k1: randomBytes(32).toString('base64') } })

/** Environment of the functions under test: that of `npm start`, with keys of their own for every cloud. */
export const testEnvironment = (): Record<string, string> => ({
  ENV_ID: 'test',
  DATA_KEYS: ring(),
  HASH_KEYS: ring(),
  SESSION_KEYS: ring(),
  ...settings,
})
