import { setTimeout as wait } from 'node:timers/promises'
import type { Applicant } from '@contract/status/show'
import { HOUR, MINUTE, nextMidnight } from '@domain/kernel/china-time'
import { PROMISE_VERSION } from '@domain/status/temporary-pass'
import { type Cloud, startCloud } from '../harness'
import { type Showing, showWith, Wallet } from '../harness/passes'
import { idNumberOf } from '../linking/people'
import { makeOffice } from '../office/staff'

const NO_RECORD = '13858770004'
/** Longer than an answer takes, shorter than functions wait for theirs. */
const STALLS = 2_500
const STALLED = 300

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

/** Somebody whose travel is not on record, on a day of their own. */
async function questioned(openid: string, { isConfirmed = true } = {}) {
  await cloud.clock.shift(nextMidnight(cloud.clock.now()) + 8 * HOUR - cloud.clock.now())
  await cloud.outside.change('demo-4', { colour: 'green' })
  const client = cloud.wechat(openid)
  const phone = await cloud.prove(client, NO_RECORD)
  await client.done('linking.linkByPhone', { phone })
  const shown = async () => (await client.done<Showing>('status.show', { phone })).applicants[0]
  const { person } = await shown()
  if (isConfirmed) await client.done('linking.confirmSelf', { person, idNumber: await idNumberOf(cloud, 'demo-4') })
  const request = { person, promiseVersion: PROMISE_VERSION }
  const apply = () => client.done<{ until: number }>('status.applyTemporaryPass', request)
  const refused = async () => (await client.refused('status.applyTemporaryPass', request)).code
  return { client, phone, person, shown, apply, refused }
}

const seen = ({ code, can }: Applicant) => [code?.situation, code?.passage, can.applyTemporaryPass]
const endOf = ({ temporaryUntil }: Applicant) => temporaryUntil

it('two hours, at once and for a pass that ends with them, then 黄问号 again', async () => {
  const { client, phone, shown, apply } = await questioned('granted')
  expect(seen(await shown())).toEqual([10, 'no', true])
  const { until } = await apply()
  expect(until - cloud.clock.now()).toBeGreaterThan(2 * HOUR - MINUTE)
  expect(seen(await shown())).toEqual([14, 'yes', false])
  expect(endOf(await shown())).toBe(until)
  const wallet = new Wallet()
  const [{ person }] = await showWith(wallet, client, [await shown()], { phone })
  const { issuedAt, minutes } = wallet.credential(person)
  expect((issuedAt + 60 * minutes) * 1000).toBeLessThanOrEqual(until)
  await cloud.clock.shift(2 * HOUR)
  expect(seen(await shown())).toEqual([10, 'no', true])
})

it('asked while one runs: the same, never longer, and uncounted; three a day; again after midnight', async () => {
  const { apply, refused, client, phone } = await questioned('often')
  for (let times = 0; times < 3; times++) {
    const { until } = await apply()
    await cloud.clock.shift(HOUR)
    expect(await apply()).toEqual({ until })
    await cloud.clock.shift(HOUR + MINUTE)
  }
  expect(await refused()).toBe('TEMPORARY_LIMIT')
  await cloud.clock.shift(nextMidnight(cloud.clock.now()) - cloud.clock.now())
  expect(await cloud.prove(client, NO_RECORD)).toBe(phone)
  await apply()
})

it('one that runs past midnight is the same for whoever else shows the person', async () => {
  const { client, person, apply } = await questioned('late')
  await cloud.clock.shift(nextMidnight(cloud.clock.now()) - 30 * MINUTE - cloud.clock.now())
  await cloud.prove(client, NO_RECORD)
  const { until } = await apply()
  await cloud.clock.shift(40 * MINUTE)
  const other = cloud.wechat('late-too')
  const phone = await cloud.prove(other, NO_RECORD)
  await other.done('linking.linkByPhone', { phone })
  const [mine] = (await other.done<Showing>('status.show', { phone })).applicants
  await other.done('linking.confirmSelf', { person: mine.person, idNumber: await idNumberOf(cloud, 'demo-4') })
  expect(await other.done('status.applyTemporaryPass', { person: mine.person, promiseVersion: PROMISE_VERSION })).toEqual({ until })
  expect(person).not.toBe(mine.person)
})

it('none when the office allows none a day', async () => {
  const office = cloud.wechat(await makeOffice(cloud, 'office'))
  const allow = async (temporaryPassesPerDay: number) => {
    const { number: against } = await office.done<{ number: number }>('office.readPolicy')
    await office.done('office.changePolicy', { against, change: { figures: { temporaryPassesPerDay } }, reason: '暂停' })
    await cloud.clock.shift(2 * MINUTE)
  }
  const { apply, refused } = await questioned('none')
  await allow(0)
  expect(await refused()).toBe('TEMPORARY_NOT_POSSIBLE')
  await allow(1)
  await apply()
})

it('pressed on two phones at the same moment: one, the same for both', async () => {
  const [one, other] = [await questioned('one'), cloud.wechat('one')]
  const request = { person: one.person, promiseVersion: PROMISE_VERSION }
  const [here, there] = await Promise.all([one.apply(), other.done<{ until: number }>('status.applyTemporaryPass', request)])
  expect(here).toEqual(there)
})

it('a new answer ends it for good, even when it is the same', async () => {
  const { client, shown, apply } = await questioned('asked-again')
  await apply()
  await cloud.clock.shift(5 * MINUTE)
  await cloud.prove(client, NO_RECORD)
  expect(seen(await shown())).toEqual([10, 'no', true])
})

it.each([4, 6, 8])(
  'a new answer that comes while it stalls at call %i of the database ends it too',
  async (call) => {
    const { client, person, shown } = await questioned(`stalled-${call}`)
    await cloud.clock.shift(4 * MINUTE)
    await cloud.delayDatabase(call, STALLS)
    const asking = client.call('status.applyTemporaryPass', { person, promiseVersion: PROMISE_VERSION })
    await wait(STALLED)
    await cloud.prove(client, NO_RECORD)
    await asking
    await cloud.forgiveDatabase()
    const running = { until: cloud.database.command.gt(cloud.clock.now()) }
    expect((await cloud.database.collection('temporaryPasses').where(running).count()).total).toBe(0)
    expect(seen(await shown())).toEqual([10, 'no', true])
  },
  30_000,
)

it('another colour ends it for good, also when green comes back', async () => {
  const { client, shown, apply } = await questioned('coloured')
  await apply()
  for (const colour of ['yellow', 'green'] as const) {
    await cloud.outside.change('demo-4', { colour })
    await cloud.clock.shift(31 * MINUTE)
    await client.done('linking.refreshColours')
    expect((await shown()).code?.situation).not.toBe(14)
  }
})

it.each([...Array(7).keys()])('dying at call %i of the database: asked again it runs, and counts once', async (call) => {
  const { client, person, apply, shown } = await questioned(`dying-${call}`)
  await cloud.failDatabase(call, 'after')
  await client.call('status.applyTemporaryPass', { person, promiseVersion: PROMISE_VERSION })
  await cloud.forgiveDatabase()
  await apply()
  expect((await shown()).code?.situation).toBe(14)
  const { data } = await cloud.database.collection('temporaryPasses').orderBy('until', 'desc').limit(1).get()
  expect((data as { grants: object[] }[])[0].grants).toHaveLength(1)
})

it('refused: unconfirmed, another version of the promise, not linked, travel on record', async () => {
  expect(await (await questioned('stranger', { isConfirmed: false })).refused()).toBe('TEMPORARY_NOT_POSSIBLE')
  const { client, person } = await questioned('refused')
  expect((await client.refused('status.applyTemporaryPass', { person, promiseVersion: '2020' })).code).toBe('CONSENT_OUTDATED')
  const asked = { person, promiseVersion: PROMISE_VERSION }
  expect((await cloud.wechat('nobody').refused('status.applyTemporaryPass', asked)).code).toBe('PERSON_NOT_LINKED')
  await cloud.outside.travel(NO_RECORD, { cities: ['330300'] })
  await cloud.clock.shift(5 * MINUTE)
  await cloud.prove(client, NO_RECORD)
  expect((await client.refused('status.applyTemporaryPass', asked)).code).toBe('TEMPORARY_NOT_POSSIBLE')
})
