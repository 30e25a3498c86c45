import { HOUR, MINUTE, nextMidnight } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { applicants, PHONES, proveAndLink, showing } from '../linking/people'
import { allow, linkSelf, permissionsOf, type Somebody, told, wechatUser } from './allowing'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const kept = async (collection: string) => (await cloud.database.collection(collection).limit(1000).get()).data as Record<string, unknown>[]

describe('permissions', () => {
  it('are counted by kind, ten at most', async () => {
    const one = wechatUser(cloud, 'eager')
    expect((await permissionsOf(one)).left).toEqual({ situation: 0, validity: 0, journey: 0 })
    await allow(cloud, one, ['situation', 'validity'])
    await allow(cloud, one, ['situation', 'situation'])
    expect((await permissionsOf(one)).left).toEqual({ situation: 2, validity: 1, journey: 0 })
    for (let times = 0; times < 12; times++) await allow(cloud, one, ['validity'])
    expect((await permissionsOf(one)).left).toEqual({ situation: 2, validity: 10, journey: 0 })
  })

  it('of one account are nothing to another', async () =>
    expect((await permissionsOf(wechatUser(cloud, 'other'))).left).toEqual({ situation: 0, validity: 0, journey: 0 }))

  it('are forgotten with the user’s id and whatever waits', async () => {
    const one = wechatUser(cloud, 'stopping')
    await allow(cloud, one, ['situation'])
    const before = (await kept('messagePermissions')).length
    expect(await one.client.done('messages.stopMessages')).toEqual({ stopped: true })
    expect((await kept('messagePermissions')).length).toBe(before - 1)
    expect(await one.client.done('messages.stopMessages')).toEqual({ stopped: false })
    expect((await permissionsOf(one)).left).toEqual({ situation: 0, validity: 0, journey: 0 })
  })

  it('do not say whose they are', async () => {
    await allow(cloud, wechatUser(cloud, 'openid-of-somebody'), ['situation'])
    expect(JSON.stringify(await kept('messagePermissions'))).not.toContain('openid-of-somebody')
  })

  it('a browser is sent nothing', async () => {
    const browser = await cloud.h5()
    expect(await browser.done('messages.readPermissions')).toEqual({ templates: null, left: { situation: 0, validity: 0, journey: 0 } })
    expect((await browser.refused('messages.allowMessages', { kinds: ['validity'], language: 'zh' })).code).toBe('FORBIDDEN')
  })
})

describe('on Alipay', () => {
  const USER = '2088000000000009'
  const somebody = async (): Promise<Somebody> => ({ client: await cloud.alipay(USER), platform: 'alipay', user: USER })

  it.each([
    ['without a code', async () => undefined],
    ['with a code of nobody', async () => 'a-code-of-nobody'],
    ['with a code of another user', () => cloud.outside.alipayLogin('2088000000000010')],
  ])('nothing is allowed %s', async (_name, authCode) => {
    const { client } = await somebody()
    const request = { kinds: ['situation'], language: 'zh', authCode: await authCode() }
    expect((await client.refused('messages.allowMessages', request)).code).toBe('ALIPAY_LOGIN_FAILED')
  })

  it('a change is told in the language of the screen, once; after the outside was down too', async () => {
    const one = await somebody()
    await linkSelf(cloud, one, PHONES.hangzhou, '周*', 'demo-7')
    await allow(cloud, one, ['situation'], { language: 'en' })
    await cloud.outside.fault('alipay', 'down', 1)
    await cloud.outside.change('demo-7', { colour: 'yellow' })
    await cloud.clock.shift(31 * MINUTE)
    await one.client.done('linking.refreshColours')
    expect(await cloud.minute()).toMatchObject({ sendMessages: 0 })
    await cloud.clock.shift(2 * MINUTE)
    expect(await cloud.minute()).toMatchObject({ sendMessages: 1 })
    await cloud.clock.shift(HOUR)
    await cloud.minute()
    const messages = await told(cloud, one)
    expect(messages).toHaveLength(1)
    expect(messages[0]?.fields).toMatchObject({ keyword1: '周*', keyword2: 'Passage restricted', keyword4: 'Open it to see why' })
  })
})

describe('the end of a validity', () => {
  let one: Somebody
  let phone: string
  beforeAll(async () => {
    const now = cloud.clock.now()
    await cloud.clock.shift(nextMidnight(now) + 8 * HOUR - now)
    one = wechatUser(cloud, 'ending')
    phone = await proveAndLink(cloud, one.client, PHONES.family)
  })

  it('is told half an hour before, once, and moves with every showing', async () => {
    await allow(cloud, one, ['validity'], { accepts: 3 })
    await allow(cloud, one, ['validity'], { accepts: 1 })
    await cloud.clock.shift(5 * HOUR)
    const shown = (await applicants(one.client)).length
    await showing(one.client, phone)
    const { applicants: after } = await one.client.done<{ applicants: { validUntil: number }[] }>('status.show', { phone })
    expect(shown).toBeGreaterThan(0)
    const end = after[0]?.validUntil ?? 0
    // The end that was due when it was allowed: it has moved since.
    await cloud.clock.shift(3 * HOUR + 30 * MINUTE)
    await cloud.minute()
    expect(await told(cloud, one)).toEqual([])
    await cloud.clock.shift(end - 29 * MINUTE - cloud.clock.now())
    for (let times = 0; times < 3; times++) await cloud.minute()
    const messages = await told(cloud, one)
    expect(messages.map(({ fields }) => [fields['thing1'], fields['thing2']])).toEqual([['温州防疫码', '防疫码即将失效']])
    await cloud.clock.shift(HOUR)
    await cloud.minute()
    expect(await told(cloud, one)).toHaveLength(1)
    expect((await permissionsOf(one)).left.validity).toBe(1)
  })

  it('the next authorisation has an end of its own; down until it is over, it is told as over', async () => {
    const now = cloud.clock.now()
    await cloud.clock.shift(nextMidnight(now) + 8 * HOUR - now)
    await cloud.prove(one.client, PHONES.family)
    const { phones } = await one.client.done<{ phones: { validUntil: number }[] }>('status.show', {})
    await cloud.outside.fault('wechat', 'down')
    await cloud.clock.shift((phones[0]?.validUntil ?? 0) - 10 * MINUTE - cloud.clock.now())
    await cloud.minute()
    await cloud.outside.fault('wechat', 'none')
    await cloud.clock.shift(12 * MINUTE)
    await cloud.minute()
    expect((await told(cloud, one)).map(({ fields }) => fields['thing2'])).toEqual(['防疫码已失效', '防疫码即将失效'])
    expect((await permissionsOf(one)).left.validity).toBe(0)
  })

  it('nobody is looked at any more when no permission is left', async () => {
    await cloud.prove(one.client, PHONES.family)
    const looked = (await kept('messagePermissions')).filter(
      ({ lookAt, left }) => lookAt !== undefined && !(left as { validity: number }).validity,
    )
    expect(looked).toEqual([])
  })
})

it('an event that looks like the timer’s runs nothing for a citizen', async () => {
  const answer = await fetch(`${cloud.url}/__wx/callFunction/scheduler`, {
    method: 'POST',
    headers: { 'x-local-openid': 'curious' },
    body: JSON.stringify({ Type: 'Timer', TriggerName: 'every-minute', Time: '', Message: '' }),
  })
  expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
})
