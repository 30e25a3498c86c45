import * as v from 'valibot'
import { protection } from '../protection'
import { ScriptedServer } from '../test/scripted-server'
import { type Platform, callZhejiang } from './call'
import { renewSecrets } from './renewal'

const t0 = 1650000000000
const server = new ScriptedServer()
const account = { url: '', appKey: 'key', appSecret: 'app secret' }
beforeAll(async () => (account.url = await server.start()))
afterAll(() => server.stop())

const schema = v.object({ answer: v.number() })
const inner = { answer: 42 }

function call(guard = protection().repeatable) {
  let drawn = 0
  const keeper = { secret: async (refused?: string) => (refused ? `secret ${++drawn}` : 'secret 0') }
  const platform: Platform = { account, keeper, now: () => t0 }
  return callZhejiang(platform, { api: '001008/abc', body: { sjh: '1' }, schema, guard })
}

it.each([
  ['an object', inner],
  ['JSON in JSON', JSON.stringify(inner)],
])('reads datas that is %s', async (_name, datas) => {
  server.answers({ code: '00', datas })
  expect(await call()).toEqual(inner)
  expect(server.heard[0]).toMatchObject({
    path: '/gateway/api/001008/dataSharing/abc.htm',
    body: '{"sjh":"1"}',
    headers: { appkey: 'key', requesttime: String(t0), 'content-type': 'application/json; charset=utf-8' },
  })
})

it.each(['11', '14'])('code %s: asks again with another secret', async (code) => {
  server.answers({ code }, { code }, { code: '00', datas: inner })
  expect(await call()).toEqual(inner)
  expect(new Set(server.heard.map(({ headers }) => headers.sign)).size).toBe(3)
})

it('a secret refused three times is a refusal', async () => {
  server.answers({ code: '14' })
  expect(await call()).toEqual({ kind: 'down', why: 'refused' })
  expect(server.heard).toHaveLength(3)
})

it('code 18 is the quota', async () => {
  server.answers({ code: '18', msg: '今日调用次数已超限' })
  expect(await call()).toEqual({ kind: 'quota' })
  expect(server.heard).toHaveLength(1)
})

it('two empty answers are borne', async () => {
  server.answers({ code: '00', datas: '' }, { code: '00' }, { code: '00', datas: inner })
  expect(await call()).toEqual(inner)
})

it('three are not', async () => {
  server.answers({ code: '00', datas: null })
  expect(await call()).toEqual({ kind: 'down', why: 'empty' })
  expect(server.heard).toHaveLength(3)
})

it.each<[string, string | object, string]>([
  ['a page instead of JSON', '<html>502</html>', 'garbage'],
  ['JSON of another shape', { status: 'ok' }, 'garbage'],
  ['datas of another shape', { code: '00', datas: '{"answer":"many"}' }, 'garbage'],
  ['datas that is broken JSON', { code: '00', datas: '{"answer":' }, 'garbage'],
  ['a code nobody knows', { code: '99' }, 'refused'],
])('%s is down', async (_name, answer, why) => {
  server.answers(answer)
  expect(await call(protection().once)).toEqual({ kind: 'down', why })
  expect(server.heard).toHaveLength(1)
})

it('a question is asked again after a fault', async () => {
  server.answers(502, 503, { code: '00', datas: inner })
  expect(await call()).toEqual(inner)
})

it('an order is not given again', async () => {
  server.answers(502, { code: '00', datas: inner })
  expect(await call(protection().once)).toEqual({ kind: 'down', why: 'http' })
})

it('silence ends after three seconds and is not waited for twice', async () => {
  server.answers('silence')
  const began = Date.now()
  expect(await call()).toEqual({ kind: 'down', why: 'timeout' })
  expect(Date.now() - began).toBeLessThan(4_000)
  expect(server.heard).toHaveLength(1)
})

it('after five faults in a row the system is left alone', async () => {
  const { once } = protection()
  server.answers(500)
  for (let fault = 0; fault < 5; fault++) await call(once)
  expect(await call(once)).toEqual({ kind: 'down', why: 'resting' })
  expect(server.heard).toHaveLength(5)
})

it('a system that comes back loses none of the calls made at once', async () => {
  const { once, repeatable } = protection()
  server.answers(500)
  for (let fault = 0; fault < 5; fault++) await call(once)
  server.answers({ code: '00', datas: inner })
  await new Promise((rested) => setTimeout(rested, 5_100))
  expect(await Promise.all([call(repeatable), call(repeatable), call(repeatable)])).toEqual([inner, inner, inner])
}, 10_000)

it('a bug is not taken for a fault of the outside', async () => {
  await expect(protection().repeatable(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug')
})

describe('new secrets', () => {
  const datas = { requestSecret: 'q', requestSecretEndTime: t0 + 1, refreshSecret: 'r', refreshSecretEndTime: String(t0 + 2) }
  const secrets = { request: 'q', requestUntil: t0 + 1, refresh: 'r', refreshUntil: t0 + 2 }
  const paths = () => server.heard.map(({ path }) => path.split('?')[0])
  const [byKey, bySec] = ['/gateway/app/refreshTokenByKey.htm', '/gateway/app/refreshTokenBySec.htm']

  it('are asked for by the key at first', async () => {
    server.answers({ code: '00', datas })
    expect(await renewSecrets(account, undefined, t0)).toEqual(secrets)
    expect(paths()).toEqual([byKey])
  })

  it('by the refresh secret while it lives', async () => {
    server.answers({ code: '00', datas })
    await renewSecrets(account, secrets, t0)
    expect(paths()).toEqual([bySec])
  })

  it('by the key when the refresh secret has ended, or is refused', async () => {
    server.answers({ code: '11' }, { code: '00', datas })
    expect(await renewSecrets(account, secrets, t0)).toEqual(secrets)
    await renewSecrets(account, secrets, t0 + 2)
    expect(paths()).toEqual([bySec, byKey, byKey])
  })

  it('are refused to a wrong key', async () => {
    server.answers({ code: '14' })
    await expect(renewSecrets(account, undefined, t0)).rejects.toThrow('refused')
  })
})
