import { protection } from '../protection'
import { ScriptedServer } from '../test/scripted-server'
import { nationalRiskAreas, type RiskAreas } from './risk-areas'

const server = new ScriptedServer()
const account = {
  url: '',
  paasId: 'wz_local',
  token: 'local-risk-token',
  nonce: 'local-risk-nonce',
  appId: 'LocalApplication',
  key: 'LOCALRISKKEY',
  bodyToken: 'local-risk-body-token',
  bodyNonce: 'local-risk-body-nonce',
}
let areas: RiskAreas
beforeAll(async () => (account.url = await server.start()))
beforeEach(() => (areas = nationalRiskAreas(account, protection().repeatable, () => 1650000000999)))
afterAll(() => server.stop())

const list = { end_update_time: '2022-04-15 11时', hcount: 0, mcount: 0, highlist: [], middlelist: [] }

it('signs headers and body, each with a token and a nonce of its own', async () => {
  server.answers({ data: list, code: 0, msg: 'success' })
  expect(await areas.read()).toEqual({ kind: 'answered', list })
  const [{ path, headers, body }] = server.heard
  expect(path).toBe('/interface/interfaceJson')
  // printf '%s' '1650000000local-risk-tokenlocal-risk-nonce1650000000' | sha256sum | tr a-z A-Z
  expect(headers).toMatchObject({
    'x-wif-nonce': 'local-risk-nonce',
    'x-wif-paasid': 'wz_local',
    'x-wif-timestamp': '1650000000',
    'x-wif-signature': '0E9DAA3AE67103983BDE2BA13F14648710B1D8787BF0D61BA4E1F2D9126A6350',
  })
  // printf '%s' '1650000000local-risk-body-tokenlocal-risk-body-nonce1650000000' | sha256sum | tr a-z A-Z
  expect(JSON.parse(body)).toEqual({
    appId: 'LocalApplication',
    paasHeader: 'wz_local',
    timestampHeader: '1650000000',
    nonceHeader: 'local-risk-body-nonce',
    signatureHeader: 'F970A60F9D76BFC61D1678E53E7923AEF128B2B6073DF31A7B005889860D675B',
    key: 'LOCALRISKKEY',
  })
})

it.each([
  ['an error of the interface', { code: 500, msg: 'signature' }, 'refused'],
  ['an empty envelope', { data: {}, code: 0 }, 'empty'],
  ['no envelope', { code: 0, msg: 'success' }, 'empty'],
  ['a list without its envelope', list, 'garbage'],
  ['a page', '<html>', 'garbage'],
  ['a status', 503, 'http'],
])('%s is down: %j is %s', async (_name, theirs, why) => {
  server.answers(theirs)
  expect(await areas.read()).toEqual({ kind: 'down', why })
})

it('what is wrong inside of the list is not for the gateway to say', async () => {
  server.answers({ data: { hcount: 'many' }, code: 0 })
  expect(await areas.read()).toEqual({ kind: 'answered', list: { hcount: 'many' } })
})
