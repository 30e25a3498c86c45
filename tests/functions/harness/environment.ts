import { randomBytes } from 'node:crypto'

const ring = () => JSON.stringify({ current: 'k1', keys: { k1: randomBytes(32).toString('base64') } })

/** Environment of the functions under test: keys of their own for every cloud, the simulators' credentials. */
export const testEnvironment = (): Record<string, string> => ({
  ENV_ID: 'test',
  DATA_KEYS: ring(),
  HASH_KEYS: ring(),
  SESSION_KEYS: ring(),
  ZHEJIANG_URL: '{{outsideUrl}}/zhejiang',
  ZHEJIANG_APP_KEY: 'a0c1e2d3local',
  ZHEJIANG_APP_SECRET: 'local-app-secret',
  ZHEJIANG_APIS: JSON.stringify({
    codeByPhone: '001008002016001/mR7g2N9w5Kx1Zt4P',
    codeById: '001008002016001/aQ3f8L6v0Jc2Ys5D',
    codeLive: '001008002016001/hT9b4M1x7Vd3Wk6E',
    nucleicAcid: '001008002016011/pU2c5R8n0Gf4Xj7S',
    tripSend: '001008002016030/eB6d1H3y9Qa5Lm8Z',
    tripQuery: '001008002016030/iN0w7C4u2Po6Fk9T',
  }),
  TRIP_KEY: 'local-trip-key',
  NATIONAL_URL: '{{outsideUrl}}/national',
  NATIONAL_PAAS_ID: 'wz_local',
  NATIONAL_TOKEN: 'local-national-token',
  ALIPAY_APP_ID: '2021000000000001',
  ALIPAY_PRIVATE_KEY: '{{alipayAppPrivateKey}}',
  ALIPAY_PUBLIC_KEY: '{{alipayPublicKey}}',
  ALIPAY_GATEWAY: '{{outsideUrl}}/alipay/gateway.do',
  H5_SESSIONS: 'on',
  LOG_LEVEL: 'info',
})
