import { HOUR, MINUTE, nextMidnight } from '@domain/kernel/china-time'
import { PROMISE_VERSION } from '@domain/status/temporary-pass'
import { type Cloud, startCloud } from '../harness'
import { applicant, PHONES } from '../linking/people'
import { allow, linkSelf, permissionsOf, told, wechatUser } from './allowing'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

/** Somebody without a travel record, who hears of changes and has a temporary pass since eight in the morning of a day of their own. */
async function granted(user: string) {
  await cloud.clock.shift(nextMidnight(cloud.clock.now()) + 8 * HOUR - cloud.clock.now())
  await cloud.outside.change('demo-4', { colour: 'green' })
  const one = wechatUser(cloud, user)
  await linkSelf(cloud, one, PHONES.noRecord, '李*', 'demo-4')
  await allow(cloud, one, ['situation'], { accepts: 3 })
  const { person } = await applicant(one.client, '李*')
  await one.client.done('status.applyTemporaryPass', { person, promiseVersion: PROMISE_VERSION })
  return { ...one, count: async () => (await told(cloud, one)).length, left: async () => (await permissionsOf(one)).left.situation }
}
const later = async (milliseconds: number) => {
  await cloud.clock.shift(milliseconds)
  return cloud.minute()
}

it('its end is told when it comes, and once', async () => {
  const { count, left, ...one } = await granted('two-hours')
  expect(await later(2 * HOUR - 2 * MINUTE)).toMatchObject({ sendMessages: 0 })
  expect(await later(3 * MINUTE)).toMatchObject({ sendMessages: 1 })
  expect((await told(cloud, one))[0]?.fields).toMatchObject({ thing1: '李*', thing2: '防疫码有变化，通行受限' })
  await later(HOUR)
  expect([await count(), await left()]).toEqual([1, 0])
})

it('who has seen it is not told', async () => {
  const { client, count, left } = await granted('looking')
  await cloud.clock.shift(2 * HOUR + MINUTE)
  const { phone } = await applicant(client, '李*')
  await client.done('status.show', { phone })
  await cloud.minute()
  expect([await count(), await left()]).toEqual([0, 1])
})

it('a new answer ends it before: whoever declared knows', async () => {
  const { client, count, left } = await granted('declaring')
  await cloud.clock.shift(HOUR)
  await cloud.prove(client, PHONES.noRecord)
  await later(HOUR + MINUTE)
  expect([await count(), await left()]).toEqual([0, 1])
})

it('another colour ends it before, and is told; its end is not told as well', async () => {
  const { client, count } = await granted('red')
  await cloud.clock.shift(HOUR)
  await cloud.outside.change('demo-4', { colour: 'red' })
  await client.done('linking.refreshColours')
  await cloud.minute()
  expect(await count()).toBe(1)
  await allow(cloud, wechatUser(cloud, 'red'), ['situation'])
  await later(HOUR + MINUTE)
  expect(await count()).toBe(1)
})

it('who did not allow it is told nothing, and nothing waits', async () => {
  const ends = async () =>
    (await cloud.database.collection('messages').where({}).get()).data.filter((one: object) => 'temporary' in one).length
  const before = await ends()
  const one = wechatUser(cloud, 'silent')
  await cloud.clock.shift(nextMidnight(cloud.clock.now()) + 8 * HOUR - cloud.clock.now())
  await cloud.outside.change('demo-4', { colour: 'green' })
  await linkSelf(cloud, one, PHONES.noRecord, '李*', 'demo-4')
  const { person } = await applicant(one.client, '李*')
  await one.client.done('status.applyTemporaryPass', { person, promiseVersion: PROMISE_VERSION })
  await later(2 * HOUR + MINUTE)
  expect(await told(cloud, one)).toEqual([])
  expect(await ends()).toBe(before)
})
