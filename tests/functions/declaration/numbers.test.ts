import type { readArrivalNumbers } from '@contract/declaration/read-arrival-numbers'
import type { Output } from '@contract/operation'
import { weekOf } from '@domain/declaration/arrival-numbers'
import { addDays, type CivilDate, civilDate, DAY, startOfDay } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { applicants, confirm, PHONES, proveAndLink } from '../linking/people'
import { makeGrid } from '../verification/people'
import { declared, declareFamily } from './journeys'

let cloud: Cloud
let office: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ office } = await makeGrid(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

const numbersOf = async (day: CivilDate) =>
  (await office.done<Output<typeof readArrivalNumbers>>('declaration.readArrivalNumbers', { day })).numbers

const NOBODY = Array<number>(7).fill(0)
const HIDDEN = { origins: [], others: null, all: { total: null, byDay: null } }

/** The Monday after this week: of each test its own week, declared before it begins. */
const nextMonday = (): CivilDate => addDays(weekOf(civilDate(cloud.clock.now()))[0] ?? '', 7)
const toDay = (day: CivilDate) => cloud.clock.shift(startOfDay(day) + DAY / 2 - cloud.clock.now())

/** Declares people for the week to come, then lets it begin. */
async function inWeek(declare: (arrival: { arrivesOn: CivilDate; departsOn: CivilDate }) => Promise<unknown>): Promise<CivilDate> {
  const monday = nextMonday()
  await declare({ arrivesOn: monday, departsOn: monday })
  expect(await numbersOf(monday)).toBeNull()
  await toDay(monday)
  return monday
}
const from = (origin: string, arrival: object) => ({ from: origin, ...arrival })

it('a family from one place is a number that is not shown', async () => {
  const monday = await inWeek((arrival) => declareFamily(cloud, 'alone', from('330100', arrival)))
  expect(await numbersOf(monday)).toMatchObject(HIDDEN)
})

it('nobody comes: zeros, and whoever declares after the week was counted changes nothing', async () => {
  const monday = await inWeek(async () => undefined)
  const before = await numbersOf(monday)
  expect(before).toMatchObject({ origins: [], others: 0, all: { total: 0, byDay: NOBODY } })
  const late = { arrivesOn: addDays(monday, 3), departsOn: addDays(monday, 3) }
  await declareFamily(cloud, 'late-one', from('330100', late))
  for (const day of weekOf(monday)) expect(await numbersOf(day)).toEqual(before)
})

it('people whom several accounts declare are counted once; who has withdrawn is not', async () => {
  const eight = async (arrival: object, wife: object) => {
    await declareFamily(cloud, 'father', from('330100', arrival))
    const mother = cloud.wechat('mother')
    await proveAndLink(cloud, mother, PHONES.family)
    await confirm(cloud, mother, '林*国', 'demo-2')
    await declared(
      cloud,
      mother,
      (await applicants(mother)).map(({ person }) => person),
      from('330100', wife),
    )
    const gone = cloud.wechat('gone')
    await proveAndLink(cloud, gone, PHONES.single)
    await confirm(cloud, gone, '陈*明', 'demo-1')
    const people = (await applicants(gone)).map(({ person }) => person)
    await declared(cloud, gone, people, from('330100', arrival))
    await gone.done('declaration.withdrawDeclaration', { revision: 1 })
  }
  const monday = await inWeek((arrival) => eight(arrival, { ...arrival, arrivesOn: addDays(arrival.arrivesOn, 1) }))
  // Four people, twice declared: eight would be shown.
  expect(await numbersOf(monday)).toMatchObject(HIDDEN)
})

/** The two who are declared beside the family: with its four it is six. */
async function declareTwo(account: string, journey: object): Promise<void> {
  const single: [string, string, string][] = [
    [PHONES.single, '陈*明', 'demo-1'],
    [PHONES.traveller, '张*', 'demo-3'],
  ]
  for (const [phone, maskedName, id] of single) {
    const client = cloud.wechat(`${account}-${id}`)
    await proveAndLink(cloud, client, phone)
    await confirm(cloud, client, maskedName, id)
    await declared(
      cloud,
      client,
      (await applicants(client)).map(({ person }) => person),
      journey,
    )
  }
}

it('a person of several declarations counts by the newest', async () => {
  const monday = await inWeek(async (arrival) => {
    await declareFamily(cloud, 'family', from('310000', arrival))
    await declareTwo('single', from('330100', arrival))
    await declareFamily(cloud, 'family-again', from('330100', { ...arrival, arrivesOn: addDays(arrival.arrivesOn, 2) }))
  })
  expect(await numbersOf(monday)).toMatchObject({ origins: [{ origin: '330100', total: 6 }], others: 0, all: { total: 6 } })
})

it('six people whom other accounts declare anew for the week after are counted in that week alone', async () => {
  const monday = nextMonday()
  const next = addDays(monday, 7)
  for (const [account, day] of [
    ['before', monday],
    ['after', next],
  ] as const) {
    const journey = from('330100', { arrivesOn: day, departsOn: day })
    await declareFamily(cloud, `family-${account}`, journey)
    await declareTwo(account, journey)
  }
  await toDay(monday)
  expect(await numbersOf(monday)).toMatchObject({ origins: [], others: 0, all: { total: 0, byDay: NOBODY } })
  await toDay(next)
  expect(await numbersOf(next)).toMatchObject({ origins: [{ origin: '330100', total: 6 }], others: 0, all: { total: 6 } })
})

/** The Mondays of the weeks that were counted. */
async function weeksKept(): Promise<CivilDate[]> {
  const { data } = await cloud.database.collection('statistics').orderBy('_id', 'asc').get()
  return (data as { _id: string; day: CivilDate }[]).filter(({ _id }) => _id.startsWith('arrivals')).map(({ day }) => day)
}

it('a week that nobody has asked for while its declarations were kept is not counted; one that was, is still shown', async () => {
  const [monday = ''] = weekOf(civilDate(cloud.clock.now()))
  const counted = await numbersOf(monday)
  expect(counted).not.toBeNull()
  const before = await weeksKept()
  for (const past of [addDays(monday, -70), addDays(monday, -77)]) expect(await numbersOf(past)).toBeNull()
  await toDay(addDays(monday, 29))
  expect(await numbersOf(monday)).toEqual(counted)
  expect(await weeksKept()).toEqual(before)
})

it('a day longer ago than statistics are kept is refused, and nothing is kept of it', async () => {
  const before = await weeksKept()
  const longAgo = addDays(civilDate(cloud.clock.now()), -181)
  for (const day of ['0001-01-01', '1900-01-01', longAgo]) {
    const { code, params } = await office.refused('declaration.readArrivalNumbers', { day })
    expect([code, params]).toEqual(['REQUEST_INVALID', { field: 'day' }])
  }
  expect(await numbersOf(addDays(longAgo, 1))).toBeNull()
  expect(await weeksKept()).toEqual(before)
})

it('is of whole weeks alone: no two answers overlap, so that none can be taken from another', async () => {
  for (const choice of [{ from: '2022-07-25', days: 1 }, { day: '2022-07-25', days: 2 }, { day: '2026-02-31' }])
    expect((await office.refused('declaration.readArrivalNumbers', choice)).code).toBe('REQUEST_INVALID')
})

it('no origin lies in the clear', async () => {
  const { data } = await cloud.database.collection('declarations').get()
  expect(JSON.stringify(data)).not.toContain('330100')
})
