import type { ListedAct } from '@contract/office/list-acts'
import type { PolicyRead } from '@contract/office/read-policy'
import { civilDate, HOUR, MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { makeOffice, makeStaff } from './staff'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
  await makeOffice(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

const office = () => cloud.wechat('office')
const read = () => office().done<PolicyRead>('office.readPolicy')
const reason = '计划有变'
const asked = async (number: number) => ({ against: (await read()).number, number, reason })
const withdraw = async (number: number) => office().call('office.withdrawPolicy', await asked(number))

/** The number of a version that begins in a while. */
async function plan(figures: object, ahead = HOUR): Promise<number> {
  const { number: against } = await read()
  const change = { against, change: { figures }, reason: '疫情形势变化', from: cloud.clock.now() + ahead }
  return (await office().done<{ number: number }>('office.changePolicy', change)).number
}

it.each(['grid', 'bureau'] as const)('%s withdraws nothing', async (role) => {
  const who = await makeStaff(cloud, 'office', role, { role, ...(role === 'grid' && { streets: ['330302006'] }) })
  expect((await who.refused('office.withdrawPolicy', await asked(1))).code).toBe('FORBIDDEN')
})

it('what is withdrawn before its time never comes into force; the history says who took it back, and why', async () => {
  const number = await plan({ validityHours: 4 })
  expect((await withdraw(number)).ok).toBe(true)
  const { versions, scheduled, policy } = await read()
  expect(scheduled).toEqual([])
  expect(versions.slice(0, 2)).toMatchObject([
    { number: number + 1, withdraws: number, change: {}, by: '王主任', reason },
    { number, withdraws: null, change: { figures: { validityHours: 4 } } },
  ])
  await cloud.clock.shift(2 * HOUR)
  expect((await read()).policy).toEqual(policy)
})

it('it is on record, with what will not come', async () => {
  const number = await plan({ validityHours: 5 })
  await withdraw(number)
  const query = { day: civilDate(cloud.clock.now()), operation: 'office.withdrawPolicy' }
  const { acts } = await office().done<{ acts: ListedAct[] }>('office.listActs', query)
  expect(acts[0]).toMatchObject({ about: String(number), reason, refusal: null, policy: { change: { figures: { validityHours: 5 } } } })
})

it('what has begun, or begins before every instance would hear of it, stays', async () => {
  const number = await plan({ validityHours: 6 })
  await cloud.clock.shift(HOUR - MINUTE)
  expect(await withdraw(number)).toMatchObject({ ok: false, error: { code: 'POLICY_BEGUN' } })
  await cloud.clock.shift(2 * MINUTE)
  expect(await withdraw(number)).toMatchObject({ ok: false, error: { code: 'POLICY_BEGUN' } })
  expect((await read()).policy.figures.validityHours).toBe(6)
})

it('of two who withdraw the same one is told, and who plans on top of it meanwhile too', async () => {
  const number = await plan({ validityHours: 7 })
  const both = await asked(number)
  const replies = await Promise.all([office().call('office.withdrawPolicy', both), office().call('office.withdrawPolicy', both)])
  expect(replies.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['POLICY_CHANGED', 'done'])
  const late = { against: both.against, change: { figures: { smsPerDay: 20 } }, reason: '短信拥堵' }
  expect((await office().refused('office.changePolicy', late)).code).toBe('POLICY_CHANGED')
})
