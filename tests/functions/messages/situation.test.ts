import { MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { applicant, PHONES, proveAndLink, showing } from '../linking/people'
import { allow, linkSelf, permissionsOf, type Somebody, told, wechatUser } from './allowing'

let cloud: Cloud
/** Whoever asks the registries; and whom the answer reaches. */
let asking: Somebody
let hearing: Somebody
beforeAll(async () => {
  cloud = await startCloud()
  asking = wechatUser(cloud, 'asking')
  hearing = wechatUser(cloud, 'hearing')
  for (const one of [asking, hearing]) await linkSelf(cloud, one, PHONES.single, '陈*明', 'demo-1')
}, 60_000)
afterAll(() => cloud?.stop())
afterEach(async () => {
  await cloud.outside.fault('wechat', 'none')
})

/** The registry changes a colour, and somebody's phone asks for it. */
async function change(colour: 'green' | 'yellow' | 'red'): Promise<void> {
  await cloud.outside.change('demo-1', { colour })
  await cloud.clock.shift(31 * MINUTE)
  await asking.client.done('linking.refreshColours')
}
const count = async () => (await told(cloud, hearing)).length

it('nobody hears who did not allow it', async () => {
  await change('red')
  await cloud.minute()
  expect([...(await told(cloud, hearing)), ...(await told(cloud, asking))]).toEqual([])
  await change('green')
})

it('a change is told once, however often the code is shown and the jobs run afterwards', async () => {
  await allow(cloud, hearing, ['situation'], { accepts: 5 })
  await change('red')
  expect(await cloud.minute()).toMatchObject({ sendMessages: 1 })
  const [message] = await told(cloud, hearing)
  expect(message).toMatchObject({
    page: 'pages/code/index',
    fields: { thing1: '陈*明', thing2: '防疫码有变化，通行受限', thing4: '请打开小程序查看原因和办法' },
  })
  expect((await applicant(hearing.client, '陈*明')).code?.colour).toBe('red')
  for (let again = 0; again < 3; again++) {
    await showing(hearing.client)
    await cloud.clock.shift(MINUTE)
    expect(await cloud.minute()).toMatchObject({ sendMessages: 0 })
  }
  expect(await count()).toBe(1)
  expect((await permissionsOf(hearing)).left.situation).toBe(0)
  expect(await told(cloud, asking)).toEqual([])
})

it('one permission is one message: the next change is not told', async () => {
  await change('green')
  await cloud.minute()
  expect(await count()).toBe(1)
})

it('the outside is down, and comes back: told once', async () => {
  await allow(cloud, hearing, ['situation'])
  await cloud.outside.fault('wechat', 'down')
  await change('red')
  for (let minute = 0; minute < 4; minute++) {
    expect(await cloud.minute()).toMatchObject({ sendMessages: 0 })
    await cloud.clock.shift(MINUTE)
  }
  await cloud.outside.fault('wechat', 'none')
  await cloud.clock.shift(8 * MINUTE)
  expect(await cloud.minute()).toMatchObject({ sendMessages: 1 })
  await cloud.clock.shift(30 * MINUTE)
  await cloud.minute()
  expect(await count()).toBe(2)
})

it('changed and changed back before it could be told: no news', async () => {
  await allow(cloud, hearing, ['situation'])
  await change('green')
  await change('red')
  await cloud.minute()
  expect(await count()).toBe(2)
  expect((await permissionsOf(hearing)).left.situation).toBe(1)
})

it('many at once, in the registry’s answers and in the jobs: told once', async () => {
  await cloud.outside.change('demo-1', { colour: 'green' })
  await cloud.clock.shift(31 * MINUTE)
  await Promise.all([...Array(6).keys()].map((place) => (place % 2 ? asking : hearing).client.done('linking.refreshColours')))
  await Promise.all([...Array(4).keys()].map(() => cloud.minute()))
  await cloud.minute()
  expect(await count()).toBe(3)
  expect((await told(cloud, hearing))[0]?.fields['thing2']).toBe('防疫码有变化，通行放宽')
})

it('who has shown the code since has seen it: the permission stays', async () => {
  await cloud.prove(hearing.client, PHONES.single)
  await allow(cloud, hearing, ['situation'])
  await change('red')
  await cloud.clock.shift(1_000)
  const { phone } = await applicant(hearing.client, '陈*明')
  await showing(hearing.client, phone)
  await cloud.minute()
  expect(await count()).toBe(3)
  expect((await permissionsOf(hearing)).left.situation).toBe(1)
})

it('an answer that says nothing may follow a message: it is not sent again', async () => {
  await cloud.outside.fault('wechat', 'garbage', 1)
  await change('green')
  await cloud.minute()
  await cloud.clock.shift(30 * MINUTE)
  await cloud.minute()
  expect(await count()).toBe(3)
})

it('who has withdrawn it with WeChat is not asked again', async () => {
  const { templates } = await permissionsOf(hearing)
  await cloud.outside.subscribe({ system: 'wechat', user: 'hearing', template: templates?.situation ?? '', times: 0 })
  await change('red')
  await cloud.minute()
  expect(await count()).toBe(3)
  expect((await permissionsOf(hearing)).left.situation).toBe(0)
})

it('an expired token costs nothing', async () => {
  await allow(cloud, hearing, ['situation'])
  await cloud.outside.fault('wechat', 'expired-secret', 1)
  await change('green')
  expect(await cloud.minute()).toMatchObject({ sendMessages: 1 })
  expect(await count()).toBe(4)
})

it('after half a day it is given up', async () => {
  await allow(cloud, hearing, ['situation'], { accepts: 3 })
  await cloud.outside.fault('wechat', 'down')
  await change('red')
  for (let half = 0; half < 24; half++) {
    await cloud.minute()
    await cloud.clock.shift(30 * MINUTE)
  }
  await cloud.outside.fault('wechat', 'none')
  await cloud.minute()
  expect(await count()).toBe(4)
  const { data } = await cloud.database.collection('messages').where({ outcome: 'given-up' }).get()
  expect(data).toHaveLength(1)
})

it('strangers’ changes are nobody’s news', async () => {
  const stranger = wechatUser(cloud, 'stranger')
  await proveAndLink(cloud, stranger.client, PHONES.withStranger)
  await allow(cloud, stranger, ['situation'])
  const people = await cloud.outside.people({ phone: PHONES.withStranger })
  for (const { id } of people) await cloud.outside.change(id, { colour: 'red' })
  await cloud.clock.shift(31 * MINUTE)
  expect(await stranger.client.done('linking.refreshColours')).toEqual({ changed: people.length })
  await cloud.minute()
  expect(await told(cloud, stranger)).toEqual([])
})
