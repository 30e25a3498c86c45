import { addDays, civilDate, DAY } from '@domain/kernel/china-time'
import type { PersonRecord } from '@common/repositories/person.record'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { ZHANG } from '../linking/people'
import { ALL_CHECKS, confirmed, type Holder, makeGrid, MEASURE, submit, work } from './people'

let cloud: Cloud
let worker: Client
let zhang: Holder
let first: string
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker } = await makeGrid(cloud))
  zhang = await confirmed(cloud, cloud.wechat('zhang'), ZHANG)
  first = (await submit(zhang)).case
  await work(worker, first, { event: 'receive' }, { event: 'return', ...ALL_CHECKS, didNotTravel: false, reason: '已核实' })
}, 60_000)
afterAll(() => cloud?.stop())

const standings = async () => {
  const { data } = (await cloud.database.collection('persons').get()) as { data: PersonRecord[] }
  return data.flatMap(({ case: standing }) => standing ?? [])
}

it('while a closed case is kept, the person has it', async () => {
  await cloud.clock.shift(27 * DAY)
  await cloud.minute()
  expect(await standings()).toMatchObject([{ id: first, state: 'returned' }])
})

it('when it goes, nothing is left of it with the person', async () => {
  await cloud.clock.shift(2 * DAY)
  expect(await cloud.minute()).toMatchObject({ forgetStandings: 1 })
  expect(await standings()).toEqual([])
})

it('the next case is another one, and shows', async () => {
  await cloud.prove(zhang.client, ZHANG.phone)
  await zhang.client.done('linking.refreshColours', {})
  const second = (await submit(zhang)).case
  expect(second).not.toBe(first)
  expect((await zhang.person()).code).toMatchObject({ situation: 4 })
  const from = civilDate(cloud.clock.now())
  await work(worker, second, { event: 'receive' }, { event: 'control', measure: { ...MEASURE, from, to: addDays(from, 7) } })
  expect((await zhang.person()).code).toMatchObject({ situation: 5, passage: 'no' })
})
