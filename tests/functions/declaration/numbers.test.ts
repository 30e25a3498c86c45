import type { Cloud } from '../harness'
import { startCloud } from '../harness'
import type { Client } from '../harness/client'
import { makeGrid } from '../verification/people'
import { dayFromToday, declareFamily } from './journeys'

interface Numbers {
  origins: { origin: string; total: number; byDay: number[] | null }[]
  others: number
  all: { total: number; byDay: number[] | null }
}

let cloud: Cloud
let office: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ office } = await makeGrid(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

const numbers = () => office.done<Numbers>('declaration.readArrivalNumbers', { from: dayFromToday(cloud, 0), days: 7 })

it('a family from one place is a number that is not shown; two are one that is; who has withdrawn does not count', async () => {
  const nobody = Array<number>(7).fill(0)
  expect(await numbers()).toEqual({ origins: [], others: 0, all: { total: 0, byDay: nobody } })
  await declareFamily(cloud, 'one', { from: '330100' })
  expect(await numbers()).toEqual({ origins: [], others: 4, all: { total: 4, byDay: null } })
  const second = await declareFamily(cloud, 'two', { from: '330100' })
  const byDay = [0, 0, 0, 8, 0, 0, 0]
  expect(await numbers()).toEqual({ origins: [{ origin: '330100', total: 8, byDay }], others: 0, all: { total: 8, byDay } })
  await second.done('declaration.withdrawDeclaration', { revision: 1 })
  expect((await numbers()).all.total).toBe(4)
})

it('no origin lies in the clear', async () => {
  const { data } = await cloud.database.collection('declarations').get()
  expect(JSON.stringify(data)).not.toContain('330100')
})
