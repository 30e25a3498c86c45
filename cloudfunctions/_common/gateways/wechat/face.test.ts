import { protection } from '../protection'
import { ScriptedServer } from '../test/scripted-server'
import type { FaceChecks } from '../face/face'
import { accessTokens } from './access-token'
import { certHash, wechatFaces } from './face'

const server = new ScriptedServer()
/** The person of WeChat's own example. */
const subject = { order: '0123456789abcdef0123456789abcdef', name: '张三', idNumber: '310101199801011234', openid: 'openid-1' }
const HASH = '3c241f7ff324977aeb91f173bb2a7b06569e6fd784d5573db34a636d8671108b'
let faces: FaceChecks
beforeEach(async () => {
  const url = await server.start()
  const tokens = accessTokens({ url, appId: 'wx1', appSecret: 'secret' }, () => 1650000000000)
  faces = wechatFaces({ url, tokens, guards: protection() })
})
afterEach(() => server.stop())

const token = (name: string) => ({ access_token: name, expires_in: 7200 })
const last = () => server.heard[server.heard.length - 1]

it('hashes a certificate like the example of the documentation', () => {
  expect(certHash(subject)).toBe(HASH)
})

it('begins a check for name, number and who holds the phone', async () => {
  server.answers(token('t1'), { errcode: 0, errmsg: 'ok', verify_id: 'v-1', expires_in: 3600 })
  expect(await faces.start(subject)).toEqual({ kind: 'started', id: 'v-1', url: null })
  expect(last()?.path).toBe('/cityservice/face/identify/getverifyid?access_token=t1')
  expect(JSON.parse(last()?.body ?? '')).toEqual({
    out_seq_no: subject.order,
    cert_info: { cert_type: 'IDENTITY_CARD', cert_name: '张三', cert_no: '310101199801011234' },
    openid: 'openid-1',
  })
})

it('asks how it ended, with the hash of the same certificate', async () => {
  server.answers(token('t1'), { errcode: 0, errmsg: 'ok', verify_ret: 10000 })
  expect(await faces.outcome(subject, 'v-1')).toEqual({ kind: 'passed' })
  expect(last()?.path).toBe('/cityservice/face/identify/queryverifyinfo?access_token=t1')
  expect(JSON.parse(last()?.body ?? '')).toEqual({ verify_id: 'v-1', out_seq_no: subject.order, cert_hash: HASH, openid: 'openid-1' })
})

it.each([
  ['cancelled', { errcode: 0, verify_ret: 90002 }],
  ['no result', { errcode: 0 }],
  ['another person', { errcode: 84002 }],
  ['a refusal that says 10000 all the same', { errcode: 84002, verify_ret: 10000 }],
])('%s is not passed', async (_name, answer) => {
  server.answers(token('t1'), answer)
  expect(await faces.outcome(subject, 'v-1')).toEqual({ kind: 'not-passed' })
})

it('a name and number of nobody', async () => {
  server.answers(token('t1'), { errcode: 84008, errmsg: 'cert_info not match' })
  expect(await faces.start(subject)).toEqual({ kind: 'not-in-system' })
})

it('another token when the first is refused', async () => {
  server.answers(token('t1'), { errcode: 40001 }, token('t2'), { errcode: 0, verify_id: 'v-2' })
  expect(await faces.start(subject)).toEqual({ kind: 'started', id: 'v-2', url: null })
})

it.each<[string, (object | string | number)[], string]>([
  ['an unknown refusal', [token('t1'), { errcode: 40097 }], 'refused'],
  ['down', [token('t1'), 503], 'http'],
  ['garbage', [token('t1'), '<html>'], 'garbage'],
  ['busy', [token('t1'), { errcode: -1 }], 'busy'],
])('%s: not begun', async (_name, script, why) => {
  server.answers(...script)
  expect(await faces.start(subject)).toMatchObject({ kind: 'down', why })
})
