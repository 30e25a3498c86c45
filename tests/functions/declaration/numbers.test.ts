import type { Cloud } from '../harness'
import { startCloud } from '../harness'
import type { Client } from '../harness/client'
import { applicants, confirm, PHONES, proveAndLink } from '../linking/people'
import { makeGrid } from '../verification/people'
import { dayFromToday, declared } from './journeys'

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

/** A family of four on a phone of their own. */
async function family(openid: string, from: string) {
  const father = cloud.wechat(openid)
  await proveAndLink(cloud, father, PHONES.family)
  await confirm(cloud, father, '林*国', 'demo-2')
  const people = (await applicants(father)).map(({ person }) => person)
  return { client: father, made: await declared(cloud, father, people, { from }) }
}

it('a family from one place is a number that is not shown; two are one that is; who has withdrawn does not count', async () => {
  await family('one', '330100')
  expect(await numbers()).toEqual({ origins: [], others: 4, all: { total: 4, byDay: null } })
  const { client } = await family('two', '330100')
  const byDay = [0, 0, 0, 8, 0, 0, 0]
  expect(await numbers()).toEqual({ origins: [{ origin: '330100', total: 8, byDay }], others: 0, all: { total: 8, byDay } })
  await client.done('declaration.withdrawDeclaration', { revision: 1 })
  expect((await numbers()).all.total).toBe(4)
})

it('no origin lies in the clear', async () => {
  const { data } = await cloud.database.collection('declarations').get()
  expect(JSON.stringify(data)).not.toContain('330100')
})
