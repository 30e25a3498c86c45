import type { Applicant, ShownPhone } from '@contract/status/show'
import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'

interface Shown {
  applicants: Applicant[]
  phones: ShownPhone[]
  setTag: string
  leftOut: number
  lockedUntil: number | null
}

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const show = (client: Client, data: object = {}) => client.done<Shown>('status.show', data)

/** Somebody with a demo person's phone proved and linked. */
async function linked(openid: string, number: string) {
  const client = cloud.wechat(openid)
  const phone = await cloud.prove(client, number)
  await client.call('linking.linkByPhone', { phone })
  return { client, phone }
}

it('somebody new has nothing to show', async () =>
  expect(await show(cloud.wechat('new'))).toMatchObject({ applicants: [], phones: [], lockedUntil: null }))

it.each([
  ['13858770001', 1, 'tick', 'yes'],
  ['13858770003', 3, 'cross', 'no'],
  ['13858770004', 10, 'question', 'no'],
  ['13858770005', 6, 'tick', 'no'],
])('the demo phone %s is situation %i', async (number, situation, mark, passage) => {
  const { client } = await linked(`demo-${number}`, number)
  const { applicants } = await show(client)
  expect(applicants[0]?.code).toMatchObject({ situation, mark, passage })
})

it('a valid code takes ONE round trip to the database and no call outside', async () => {
  const { client, phone } = await linked('fast', '13858770001')
  const { setTag } = await show(client, { phone })
  const before = await Promise.all([cloud.outside.calls('zhejiang'), cloud.outside.calls('national'), cloud.outside.calls('itinerary')])
  const replies = [await client.call('status.show', { phone, setTag }), await client.call('status.show', { phone, setTag })]
  for (const { requestId } of replies) expect(await cloud.roundTrips(requestId)).toBe(1)
  const after = await Promise.all([cloud.outside.calls('zhejiang'), cloud.outside.calls('national'), cloud.outside.calls('itinerary')])
  expect(after.map(({ count }) => count)).toEqual(before.map(({ count }) => count))
})

it('a look, which names no phone, takes one round trip too, and extends nothing', async () => {
  const { client, phone } = await linked('looking', '13858770001')
  const { setTag, phones } = await show(client, { phone })
  await cloud.clock.shift(HOUR)
  await show(client, { setTag })
  const { requestId } = await client.call('status.show', { setTag })
  expect(await cloud.roundTrips(requestId)).toBe(1)
  expect((await show(client, { setTag })).phones[0]?.validUntil).toBe(phones[0]?.validUntil)
})

it('showing extends the phone on display and no other, up to the ceiling', async () => {
  const { client, phone } = await linked('renewer', '13858770001')
  const second = await cloud.prove(client, '13858770005')
  const start = await show(client, { phone })
  const endOf = (shown: Shown, reference: string) => shown.phones.find((one) => one.phone === reference)?.validUntil ?? 0
  await cloud.clock.shift(2 * HOUR)
  const later = await show(client, { phone })
  expect(endOf(later, phone) - endOf(start, phone)).toBeGreaterThanOrEqual(2 * HOUR)
  expect(endOf(later, second)).toBe(endOf(start, second))
  for (let showing = 0; showing < 4; showing++) {
    await cloud.clock.shift(5 * HOUR)
    await show(client, { phone })
  }
  expect(endOf(await show(client, { phone }), phone)).toBeLessThanOrEqual((start.phones[0]?.updatedAt ?? 0) + 24 * HOUR + MINUTE)
  expect((await show(client)).phones.find((one) => one.phone === second)?.validity).toBe('expired')
}, 60_000)

it('after the end there is no code, and the view says so', async () => {
  const { client, phone } = await linked('sleeper', '13858770001')
  await cloud.clock.shift(16 * HOUR)
  const { applicants } = await show(client, { phone })
  expect(applicants[0]).toMatchObject({ view: 'expired', code: null })
})

it('of a person who is not confirmed, masked name and code only', async () => {
  const { client } = await linked('stranger', '13858770006')
  const { applicants } = await show(client)
  expect(applicants.length).toBeGreaterThan(1)
  applicants.forEach((applicant) =>
    expect(applicant).toMatchObject({ role: 'unconfirmed', source: null, colourAt: null, can: { sendToGrassRoots: false } }),
  )
})

it('a phone of somebody else is not known here', async () => {
  const { phone } = await linked('owner', '13858770001')
  expect(await show(cloud.wechat('thief'), { phone })).toMatchObject({ applicants: [], phones: [] })
})

it('the phone proved last comes first: it is whose travel counts for people linked by face or passport', async () => {
  const client = cloud.wechat('two-phones')
  const proved: string[] = []
  for (const number of ['13858770004', '13858770001', '13858770003']) {
    await cloud.clock.shift(3 * MINUTE)
    proved.unshift(await cloud.prove(client, number))
  }
  expect((await show(client)).phones.map(({ phone }) => phone)).toEqual(proved)
})

it('shown many times at once, nothing goes backwards', async () => {
  const { client, phone } = await linked('crowd', '13858770001')
  const before = await show(client, { phone })
  const shown = await Promise.all(Array.from({ length: 10 }, () => show(client, { phone })))
  const last = await show(client, { phone })
  for (const { phones } of [...shown, last]) expect(phones[0]?.validUntil).toBeGreaterThanOrEqual(before.phones[0]?.validUntil ?? Infinity)
})
