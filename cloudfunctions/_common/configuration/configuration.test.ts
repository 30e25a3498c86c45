import { randomBytes } from 'node:crypto'
import type { Configuration } from './configuration'

const KEY = randomBytes(32).toString('base64')
const ring = JSON.stringify({ current: 'k1', keys: { k1: KEY } })
const api = '001008002016001/mR7g2N9w5Kx1Zt4P'
const template = { id: 'id', fields: { subject: 'thing1', news: 'thing2', time: 'time3', advice: 'thing4' } }
const templates = { situation: template, validity: template, journey: template }
const complete: Record<string, string> = {
  DATA_KEYS: ring,
  HASH_KEYS: ring,
  SESSION_KEYS: ring,
  AUDIT_KEYS: ring,
  ZHEJIANG_URL: 'http://127.0.0.1:1',
  ZHEJIANG_APP_KEY: 'key',
  ZHEJIANG_APP_SECRET: 'secret',
  ZHEJIANG_APIS: JSON.stringify({ codeByPhone: api, codeById: api, codeLive: api, nucleicAcid: api, tripSend: api, tripQuery: api }),
  TRIP_KEY: 'key',
  NATIONAL_URL: 'http://127.0.0.1:1',
  NATIONAL_PAAS_ID: 'id',
  NATIONAL_TOKEN: 'token',
  ALIPAY_APP_ID: 'id',
  ALIPAY_PRIVATE_KEY: 'key',
  ALIPAY_PUBLIC_KEY: 'key',
  ALIPAY_GATEWAY: 'http://127.0.0.1:1',
  WECHAT_URL: 'http://127.0.0.1:1',
  WECHAT_APP_ID: 'id',
  WECHAT_APP_SECRET: 'secret',
  MESSAGE_TEMPLATES: JSON.stringify({ wechat: templates, alipay: templates }),
}

/** The module reads the configuration while it loads, as a function does. */
function load(environment: Record<string, string | undefined>) {
  const before = process.env
  process.env = environment as NodeJS.ProcessEnv
  try {
    let loaded: { configuration: Configuration } | undefined
    jest.isolateModules(() => (loaded = jest.requireActual<{ configuration: Configuration }>('./configuration')))
    return loaded!.configuration
  } finally {
    process.env = before
  }
}

it('reads a complete configuration, with its defaults', () =>
  expect(load(complete)).toMatchObject({ H5_SESSIONS: 'off', LOG_LEVEL: 'info', DATA_KEYS: { current: 'k1' } }))

it.each(Object.keys(complete))('stops the start when %s is missing, and names it', (name) =>
  expect(() => load({ ...complete, [name]: undefined })).toThrow(name),
)

it.each([
  ['DATA_KEYS', '{"current":"k2","keys":{}}'],
  ['HASH_KEYS', JSON.stringify({ current: 'k1', keys: { k1: randomBytes(16).toString('base64') } })],
  ['HASH_KEYS', JSON.stringify({ current: 'k1', keys: { k1: KEY, k2: KEY } })],
  ['SESSION_KEYS', 'secret words'],
  ['ZHEJIANG_URL', 'nowhere'],
  ['ZHEJIANG_APIS', '{}'],
  ['MESSAGE_TEMPLATES', '{"wechat":{}}'],
  ['LOG_LEVEL', 'loud'],
])('stops the start when %s is malformed, without repeating it', (name, value) => {
  expect(() => load({ ...complete, [name]: value })).toThrow(name)
  expect(() => load({ ...complete, [name]: value })).not.toThrow(value)
})
