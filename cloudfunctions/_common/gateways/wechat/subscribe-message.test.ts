import { MINUTE } from '@domain/kernel/china-time'
import type { MessageSender } from '../message-sender'
import { protection } from '../protection'
import { ScriptedServer } from '../test/scripted-server'
import { accessTokens } from './access-token'
import { wechatMessages } from './subscribe-message'

let now = 1650000000000
const server = new ScriptedServer()
const fields = { subject: 'thing1', news: 'thing2', time: 'time3', advice: 'thing4' }
const template = (kind: string) => ({ id: `T-${kind}`, fields })
const templates = { situation: template('situation'), validity: template('validity'), journey: template('journey') }
let url: string
let sender: MessageSender
beforeAll(async () => {
  url = await server.start()
})
beforeEach(() => {
  const tokens = accessTokens({ url, appId: 'wx1', appSecret: 'secret' }, () => now)
  sender = wechatMessages({ url, tokens, guards: protection() }, templates)
})
afterAll(() => server.stop())

const token = (name: string) => ({ access_token: name, expires_in: 7200 })
const words = { subject: '陈*明', news: '防疫码有变化', time: '2022年07月21日 16:05', advice: '请打开小程序查看' }
const send = () => sender.send({ user: 'openid-1', kind: 'situation', words, language: 'zh' })
const paths = () => server.heard.map(({ path }) => path)

it('asks for a token, then sends with it', async () => {
  server.answers(token('t1'), { errcode: 0, errmsg: 'ok' })
  expect(await send()).toEqual({ kind: 'sent' })
  expect(paths()).toEqual(['/cgi-bin/stable_token', '/cgi-bin/message/subscribe/send?access_token=t1'])
  expect(server.heard.map(({ body }) => JSON.parse(body))).toEqual([
    { grant_type: 'client_credential', appid: 'wx1', secret: 'secret', force_refresh: false },
    {
      touser: 'openid-1',
      template_id: 'T-situation',
      page: 'pages/code/index',
      data: {
        thing1: { value: '陈*明' },
        thing2: { value: '防疫码有变化' },
        time3: { value: '2022年07月21日 16:05' },
        thing4: { value: '请打开小程序查看' },
      },
      lang: 'zh_CN',
    },
  ])
})

it('keeps a token until five minutes before its end', async () => {
  server.answers(token('t1'), { errcode: 0 }, { errcode: 0 }, token('t2'), { errcode: 0 })
  await send()
  now += 115 * MINUTE - 1
  await send()
  now += 1
  await send()
  expect(paths().map((path) => path.split('/').at(-1))).toEqual([
    'stable_token',
    'send?access_token=t1',
    'send?access_token=t1',
    'stable_token',
    'send?access_token=t2',
  ])
})

it.each([40001, 40014, 42001])('another token when the one it has is refused with %i', async (errcode) => {
  server.answers(token('t1'), { errcode }, token('t2'), { errcode: 0 })
  expect(await send()).toEqual({ kind: 'sent' })
  expect(server.heard).toHaveLength(4)
})

it('forces another when WeChat hands out the one that it refuses', async () => {
  server.answers(token('t1'), { errcode: 40001 }, token('t1'), token('t2'), { errcode: 0 })
  expect(await send()).toEqual({ kind: 'sent' })
  expect(JSON.parse(server.heard[3]!.body)).toMatchObject({ force_refresh: true })
})

it.each<[string, (string | object | number)[], object]>([
  ['the person refuses', [token('t'), { errcode: 43101 }], { kind: 'refused' }],
  ['a wrong openid', [token('t'), { errcode: 40003 }], { kind: 'wrong', code: '40003' }],
  ['wrong data', [token('t'), { errcode: 47003 }], { kind: 'wrong', code: '47003' }],
  ['a wrong page', [token('t'), { errcode: 41030 }], { kind: 'wrong', code: '41030' }],
  ['busy', [token('t'), { errcode: -1 }], { kind: 'not-sent', why: 'busy' }],
  ['the quota', [token('t'), { errcode: 45009 }], { kind: 'not-sent', why: 'busy' }],
  ['no token at all', [{ errcode: 40125 }], { kind: 'not-sent', why: 'refused' }],
  ['down while sending', [token('t'), 503], { kind: 'not-sent', why: 'http' }],
  ['down before', [503], { kind: 'not-sent', why: 'http' }],
  ['every token refused', [token('t'), { errcode: 40001 }, token('u'), { errcode: 40001 }], { kind: 'not-sent', why: 'refused' }],
  ['an answer that is none: it may have been sent', [token('t'), '<html>'], { kind: 'unsure', why: 'garbage' }],
  ['silence: it may have been sent', [token('t'), 'silence'], { kind: 'unsure', why: 'timeout' }],
])('%s', async (_name, script, outcome) => {
  server.answers(...script)
  expect(await send()).toEqual(outcome)
})

it('a message is never sent twice: not after a fault, and not after silence', async () => {
  server.answers(token('t'), '<html>', { errcode: 0 })
  await send()
  expect(paths()).toHaveLength(2)
})

it('nobody at the address: certainly not sent', async () => {
  const gone = new ScriptedServer()
  const account = { url: await gone.start(), appId: 'wx1', appSecret: 'secret' }
  await gone.stop()
  const lost = wechatMessages({ url: account.url, tokens: accessTokens(account, () => now), guards: protection() }, templates)
  expect(await lost.send({ user: 'openid-1', kind: 'validity', words, language: 'en' })).toEqual({ kind: 'not-sent', why: 'unreachable' })
})
