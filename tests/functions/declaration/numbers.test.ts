import type { Cloud } from '../harness'
import { startCloud } from '../harness'
import type { Client } from '../harness/client'
import { weekOf } from '@domain/declaration/arrival-numbers'
import { makeGrid } from '../verification/people'
import { dayFromToday, declareFamily } from './journeys'

interface Numbers {
  origins: { origin: string; total: number; byDay: number[] | null }[]
  others: number | null
  all: { total: number | null; byDay: number[] | null }
}

let cloud: Cloud
let office: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ office } = await makeGrid(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

const ARRIVE_IN = 3
const numbersOf = (day: string) => office.done<Numbers>('declaration.readArrivalNumbers', { day })
const numbers = () => numbersOf(dayFromToday(cloud, ARRIVE_IN))
const HIDDEN = { origins: [], others: null, all: { total: null, byDay: null } }

it('a family from one place is a number that is not shown; two are one that is; who has withdrawn does not count', async () => {
  const nobody = Array<number>(7).fill(0)
  expect(await numbers()).toEqual({ origins: [], others: 0, all: { total: 0, byDay: nobody } })
  await declareFamily(cloud, 'one', { from: '330100' })
  expect(await numbers()).toEqual(HIDDEN)
  const second = await declareFamily(cloud, 'two', { from: '330100' })
  const byDay = weekOf(dayFromToday(cloud, ARRIVE_IN)).map((day) => (day === dayFromToday(cloud, ARRIVE_IN) ? 8 : 0))
  expect(await numbers()).toEqual({ origins: [{ origin: '330100', total: 8, byDay }], others: 0, all: { total: 8, byDay } })
  await second.done('declaration.withdrawDeclaration', { revision: 1 })
  expect(await numbers()).toEqual(HIDDEN)
})

it('is of whole weeks alone: no two answers overlap, so that none can be taken from another', async () => {
  const week = weekOf(dayFromToday(cloud, ARRIVE_IN))
  const answers = await Promise.all(week.map(numbersOf))
  for (const answer of answers) expect(answer).toEqual(answers[0])
  for (const choice of [{ from: week[0], days: 1 }, { day: week[0], days: 2 }, { day: '2026-02-31' }])
    expect((await office.refused('declaration.readArrivalNumbers', choice)).code).toBe('REQUEST_INVALID')
})

it('no origin lies in the clear', async () => {
  const { data } = await cloud.database.collection('declarations').get()
  expect(JSON.stringify(data)).not.toContain('330100')
})
