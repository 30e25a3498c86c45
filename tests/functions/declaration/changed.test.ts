import type { OwnDeclaration } from '@contract/declaration/fields'
import { DAY, HOUR, MINUTE, SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { CHEN } from '../linking/people'
import { allow, told, wechatUser } from '../messages/allowing'
import { confirmation, julyAt, oneMore, propose } from '../office/risk-lists'
import { confirmed, makeGrid } from '../verification/people'
import { declared } from './journeys'

let cloud: Cloud
let office: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ office } = await makeGrid(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

/** Somebody who declares a journey from Shenyang in three days, and wants to hear of it. */
async function declaring(openid: string, more: object = {}) {
  const one = wechatUser(cloud, openid)
  const { reference } = await confirmed(cloud, one.client, CHEN)
  const made = await declared(cloud, one.client, [reference], { from: '210100', ...more })
  await allow(cloud, one, ['journey'], { accepts: 5 })
  await allow(cloud, one, ['journey'])
  return { ...one, made }
}
const mine = async (client: Client) => (await client.done<{ declaration: OwnDeclaration }>('declaration.readMyDeclaration')).declaration
const newsOf = async (one: Parameters<typeof told>[1]) => (await told(cloud, one)).map(({ fields }) => fields['thing2'])

async function changeArrival(arrival: object, from?: number) {
  const { number } = await office.done<{ number: number }>('office.readPolicy')
  await office.done('office.changePolicy', { against: number, change: { arrival }, reason: '疫情形势变化', ...(from && { from }) })
}
const rule = (measure: string, days: number) => ({ measure, days, text: { zh: `抵温后管控 ${days} 天。`, en: `${days} days on arrival.` } })

it('another list before arrival: another level, another answer, and a message; once', async () => {
  const one = await declaring('listed')
  expect(one.made).toMatchObject({ level: 'low', rejudged: null })
  const proposal = await propose(cloud, office, julyAt(17, oneMore('辽宁省', '沈阳市')))
  expect(proposal.chosen).toContain('210100')
  await office.done('office.confirmRiskList', confirmation(proposal))
  expect(await cloud.minute()).toMatchObject({ rejudgeDeclarations: 1, sendMessages: 1 })
  expect(await newsOf(one)).toEqual(['抵温后的防控要求有变化'])
  expect(await mine(one.client)).toMatchObject({
    level: 'high',
    revision: 2,
    rejudged: { at: expect.any(Number), levelBefore: 'low' },
    onArrival: { measure: 'centralised' },
    history: [{ event: 'declare' }],
  })
  expect(await cloud.minute()).toMatchObject({ rejudgeDeclarations: 0, sendMessages: 0 })
  await one.client.done('declaration.withdrawDeclaration', { revision: 2 })
  // Instances go on for a minute with the list that they have.
  await cloud.clock.shift(MINUTE + SECOND)
})

it('another measure for the same level is told; another figure of the policy is not', async () => {
  const one = await declaring('measured', { from: '330100' })
  const { number } = await office.done<{ number: number }>('office.readPolicy')
  await office.done('office.changePolicy', { against: number, change: { figures: { smsPerDay: 12 } }, reason: '短信拥堵' })
  expect(await cloud.minute()).toMatchObject({ rejudgeDeclarations: 1, sendMessages: 0 })
  await changeArrival({ low: rule('home', 5) })
  expect(await cloud.minute()).toMatchObject({ rejudgeDeclarations: 1, sendMessages: 1 })
  expect(await mine(one.client)).toMatchObject({
    level: 'low',
    onArrival: { measure: 'home', days: 5, since: expect.any(Number) },
    rejudged: { levelBefore: 'low' },
  })
  await one.client.done('declaration.withdrawDeclaration', { revision: 2 })
})

it('a policy that begins before the day of arrival counts, one that begins later does not', async () => {
  const one = await declaring('planned', { from: '330100' })
  await changeArrival({ low: rule('observation', 7) }, cloud.clock.now() + 10 * DAY)
  await cloud.minute()
  expect(await mine(one.client)).toMatchObject({ onArrival: { measure: 'home', days: 5 }, rejudged: null })
  await changeArrival({ low: rule('monitoring', 3) }, cloud.clock.now() + DAY)
  await cloud.minute()
  expect(await mine(one.client)).toMatchObject({ onArrival: { measure: 'monitoring', days: 3 } })
  await one.client.done('declaration.withdrawDeclaration', { revision: 2 })
})

it('is reminded on the day before, and asked two days after, once each', async () => {
  const one = await declaring('reminded', { from: '330100' })
  await cloud.clock.shift(2 * DAY + 2 * HOUR)
  await cloud.minute()
  expect(await newsOf(one)).toEqual(['您申报的抵温日期是明天'])
  await cloud.minute()
  await cloud.clock.shift(3 * DAY)
  await cloud.minute()
  await cloud.minute()
  expect(await newsOf(one)).toEqual(expect.arrayContaining(['您申报的抵温日期是明天', '申报的抵温日期已过两天']))
  expect(await newsOf(one)).toHaveLength(2)
})

it('who has withdrawn is neither reminded nor asked', async () => {
  const one = await declaring('withdrawn', { from: '330100' })
  await one.client.done('declaration.withdrawDeclaration', { revision: 1 })
  await cloud.clock.shift(2 * DAY + 2 * HOUR)
  await cloud.minute()
  await cloud.clock.shift(3 * DAY)
  await cloud.minute()
  expect(await newsOf(one)).toEqual([])
})
