import type { Operation } from '@contract/operation'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { type Kept, readKept } from './kept'
import { EVERY_OPERATION, exampleOf } from './examples'

let cloud: Cloud
/** One for all: sessions of an address are limited. */
let browser: Client
let curious: Client
let before: Kept
beforeAll(async () => {
  cloud = await startCloud()
  browser = await cloud.h5()
  curious = await cloud.alipay('curious')
  before = await readKept(cloud)
}, 60_000)
afterAll(() => cloud?.stop())

const nothingIsKept = async () => expect(await readKept(cloud)).toEqual(before)

const of = (audience: Operation['audience']) => EVERY_OPERATION.filter(([, operation]) => operation.audience === audience)

/** Headers and parameters by which somebody might try to be another. */
const DISGUISES: Record<string, string> = {
  'x-local-openid': 'victim',
  'x-wx-openid': 'victim',
  'x-wx-source': 'wx_client',
  'x-cloudbase-context': JSON.stringify({ WX_OPENID: 'victim' }),
  'x-tcb-source': 'system',
}

describe.each([...of('citizen'), ...of('staff')])('%s', (name, operation) => {
  const { data } = exampleOf(operation)

  it.each([
    ['no session', undefined, 'SESSION_MISSING'],
    ['a made-up session', 'made-up', 'SESSION_INVALID'],
    ['a long made-up session', 'x'.repeat(4_000), 'SESSION_INVALID'],
    ['a session with another’s signature', `${Buffer.from('{"account":"victim"}').toString('base64url')}.AAAA`, 'SESSION_INVALID'],
  ])('is refused to who has %s', async (_what, token, code) =>
    expect((await cloud.http(token === undefined ? {} : { token }).refused(name, data)).code).toBe(code),
  )

  it('is refused to the system, which is nobody’s person', async () =>
    expect((await cloud.system().refused(name, data)).code).toBe('FORBIDDEN'))

  it('a disguise over HTTP gains nothing', async () => {
    const answer = await fetch(`${cloud.url}/api/${name.split('.')[0]}?WX_OPENID=victim`, {
      method: 'POST',
      headers: DISGUISES,
      body: JSON.stringify({ operation: name, data }),
    })
    expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'SESSION_MISSING' } })
  })

  it('and nothing of it is kept', nothingIsKept)
})

describe.each(of('staff'))('%s', (name, operation) => {
  it('is refused to everybody without an account of staff', async () => {
    for (const client of [cloud.wechat('curious'), browser, curious])
      expect((await client.refused(name, exampleOf(operation).data)).code).toBe('FORBIDDEN')
    await nothingIsKept()
  })
})

describe.each(of('system'))('%s', (name, operation) => {
  it('is refused to everybody who is not the system', async () => {
    for (const client of [cloud.wechat('curious'), browser, curious, cloud.http()]) {
      expect((await client.refused(name, exampleOf(operation).data)).code).toBe('FORBIDDEN')
    }
    await nothingIsKept()
  })
})

it('an identity written into the event gains nothing', async () => {
  const answer = await fetch(`${cloud.url}/__wx/callFunction/status`, {
    method: 'POST',
    headers: { 'x-local-openid': 'myself' },
    body: JSON.stringify({ operation: 'status.show', data: {}, userInfo: { openId: 'victim', appId: 'x' } }),
  })
  expect(await answer.json()).toMatchObject({ ok: true, data: { applicants: [] } })
})
