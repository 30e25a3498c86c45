import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Child, startChild } from '../../control/child'

const PROGRAM = path.resolve(__dirname, '../../../dist/local-cloud/outside.cjs')
let outside: Child<{ url: string }>
beforeAll(async () => {
  outside = await startChild([PROGRAM, '--port', '0', '--people', '0', '--seed', '1'])
})
afterAll(() => outside.stop())

const post = async (to: string, body: object | string, headers: Record<string, string> = {}) =>
  (await fetch(outside.ready.url + to, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })).json()
const control = (name: string, body: object) => post(`/__control/${name}`, body)

const PATH = '/risk-areas/interface/interfaceJson'
const list = { end_update_time: '2022-04-15 11时', hcount: 0, mcount: 0, highlist: [], middlelist: [] }
const seconds = (ago = 0) => String(Math.floor(Date.now() / 1000) - ago)
const signature = (timestamp: string, token: string, nonce: string) =>
  createHash('sha256')
    .update(timestamp + token + nonce + timestamp)
    .digest('hex')
    .toUpperCase()
const wif = (timestamp = seconds(), token = 'local-risk-token') => ({
  'x-wif-paasid': 'wz_local',
  'x-wif-nonce': 'local-risk-nonce',
  'x-wif-timestamp': timestamp,
  'x-wif-signature': signature(timestamp, token, 'local-risk-nonce'),
})
const signed = (timestamp = seconds(), token = 'local-risk-body-token') => ({
  appId: 'LocalApplication',
  paasHeader: 'wz_local',
  timestampHeader: timestamp,
  nonceHeader: 'local-risk-body-nonce',
  signatureHeader: signature(timestamp, token, 'local-risk-body-nonce'),
  key: 'LOCALRISKKEY',
})

it('has no data before it was handed a list, then that list, with or without its envelope', async () => {
  expect(await post(PATH, signed(), wif())).toEqual({ code: 3001, msg: 'no data' })
  await control('risk-list', { data: list, code: 0 })
  expect(await post(PATH, signed(), wif())).toEqual({ data: list, code: 0, msg: 'success' })
  await control('risk-list', { ...list, hcount: 1 })
  expect(await post(PATH, signed(), wif())).toMatchObject({ data: { hcount: 1 } })
})

it.each([
  ['a wrong token in the headers', 1001, () => signed(), () => wif(seconds(), 'guessed')],
  ['a signature in small letters', 1001, () => signed(), () => ({ ...wif(), 'x-wif-signature': wif()['x-wif-signature'].toLowerCase() })],
  ['no headers', 1001, () => signed(), () => ({})],
  ['old headers', 1002, () => signed(), () => wif(seconds(181))],
  ['a wrong token in the body', 2001, () => signed(seconds(), 'guessed'), () => wif()],
  ['the headers’ token in the body', 2001, () => signed(seconds(), 'local-risk-token'), () => wif()],
  ['an old body', 2002, () => signed(seconds(181)), () => wif()],
  ['another key', 2003, () => ({ ...signed(), key: 'guessed' }), () => wif()],
  ['a missing field', 2003, () => ({ ...signed(), appId: undefined }), () => wif()],
  ['no JSON', 2001, () => 'nothing', () => wif()],
])('%s is refused with %p', async (_name, code, body, headers) => expect(await post(PATH, body(), headers())).toMatchObject({ code }))

it.each([
  ['empty', { data: {}, code: 0, msg: 'success' }],
  ['expired-secret', { code: 1001 }],
])('the fault %s', async (fault, expected) => {
  await control('faults', { system: 'riskAreas', fault, calls: 1 })
  expect(await post(PATH, signed(), wif())).toMatchObject(expected)
})
