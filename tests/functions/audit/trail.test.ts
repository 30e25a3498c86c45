import type { Fault, KeptAct, KeptSeal } from '@domain/audit/check'
import { civilDate, DAY, MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { testEnvironment } from '../harness/environment'
import { makeOffice } from '../office/staff'
import { actsOf, checkDay, sealsOf } from './trail'

const { AUDIT_KEYS: keys = '' } = testEnvironment()

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ environment: { AUDIT_KEYS: keys } })
  await makeOffice(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

const today = () => civilDate(cloud.clock.now())
const check = (day = today()) => checkDay(cloud, keys, day)
/** One audited act of somebody. */
const act = (who: string) => cloud.wechat(who).done('messages.stopMessages', {})
const acts = (count: number, who: string) => Promise.all(Array.from({ length: count }, (_, place) => act(`${who}-${place}`)))

it('many at once: every act is on record, and sealed in the next minute, once', async () => {
  await acts(40, 'crowd')
  expect(await check()).toMatchObject({ fault: null, records: 0 })
  await cloud.minute()
  const checked = await check()
  expect(checked).toMatchObject({ fault: null, waiting: 0, records: (await actsOf(cloud)).length })
  const names = (await sealsOf(cloud)).flatMap((seal) => seal.acts)
  expect(new Set(names).size).toBe(names.length)
  expect(checked.records).toBeGreaterThanOrEqual(40)
})

it('while minutes and acts go on beside each other nothing is lost, sealed twice or found broken', async () => {
  const before = (await actsOf(cloud)).length
  const minutes = Promise.all([1, 2, 3].map(() => cloud.minute()))
  await Promise.all([minutes, acts(30, 'beside')])
  expect(await check()).toMatchObject({ fault: null })
  await cloud.minute()
  expect(await check()).toMatchObject({ fault: null, waiting: 0, records: before + 30 })
})

it.each([-1, 0.5, 'x', null])('a record put in under the seal %p is found, and nobody is told that it happened', async (seal) => {
  await act('copied')
  await cloud.minute()
  const [{ _id, ...copied }] = (await actsOf(cloud)).slice(-1)
  const { id } = await cloud.database.collection('audit').add({ ...copied, mac: 'k1.none', seal })
  expect((await check()).fault).toMatchObject({ kind: 'inserted', id })
  const listed = await cloud.wechat('office').done('office.listActs', { day: today() })
  expect(listed).toMatchObject({ notGenuine: 1 })
  expect(JSON.stringify(listed)).not.toContain(id)
  await cloud.database
    .collection('audit')
    .doc(id ?? '')
    .remove()
  expect((await check()).fault).toBeNull()
})

/** Sealing is the last that a minute does: its calls, and some before. */
const CALLS_LOOKED_AT = 16
/** Every fifth minute counts as well, with calls of its own: these stand between two of them. */
const COUNTED_EVERY = 5 * MINUTE
async function lastCallsOfAMinute(): Promise<number[]> {
  await cloud.clock.shift(COUNTED_EVERY + MINUTE - (cloud.clock.now() % COUNTED_EVERY))
  await acts(1, 'counted')
  const { requestId } = await cloud.system().call('scheduler.runJobs', {})
  const calls = await cloud.roundTrips(requestId)
  return Array.from({ length: CALLS_LOOKED_AT }, (_, place) => calls - CALLS_LOOKED_AT + place)
}

it('dies half-way through sealing, at whichever call: the next minute goes on where it stopped', async () => {
  let interrupted = 0
  for (const place of await lastCallsOfAMinute())
    for (const when of ['before', 'after'] as const) {
      await acts(2, `unlucky-${place}-${when}`)
      await cloud.failDatabase(place, when)
      await cloud.minute().catch(() => undefined)
      await cloud.forgiveDatabase()
      const { fault, waiting } = await check()
      expect(fault).toBeNull()
      if (waiting > 0) interrupted++
      // Who died in a job holds it off for a while.
      await cloud.clock.shift(COUNTED_EVERY)
    }
  await cloud.minute()
  expect(await check()).toMatchObject({ fault: null, waiting: 0, records: (await actsOf(cloud, { day: today() })).length })
  expect(interrupted).toBeGreaterThanOrEqual(4)
}, 120_000)

it('who asks beyond the end of a day is told that it is whole, also of a day without records', async () => {
  const from = (await sealsOf(cloud)).length + 2
  const records = (await actsOf(cloud, { day: today() })).length
  const ask = (day: string) => cloud.wechat('office').done('office.checkAuditDay', { day, from })
  expect(await ask(today())).toEqual({ records, waiting: 0, fault: null, next: null })
  expect(await ask('2020-01-01')).toEqual({ records: 0, waiting: 0, fault: null, next: null })
})

it('a day follows the day before', async () => {
  const day = today()
  const before = (await sealsOf(cloud)).at(-1)
  await cloud.clock.shift(DAY)
  await acts(3, 'tomorrow')
  await cloud.minute()
  const [first] = (await sealsOf(cloud)).filter((seal) => seal.day === today())
  expect(first).toMatchObject({ number: 1, previous: { id: before?._id, mac: before?.mac } })
  expect(await check()).toMatchObject({ fault: null, records: 3 })
  expect(await check(day)).toMatchObject({ fault: null })
})

describe('whoever writes in the database is found out', () => {
  let genuine: KeptAct[]
  let seals: KeptSeal[]
  beforeAll(async () => {
    await cloud.clock.shift(DAY)
    for (const part of ['first', 'second', 'third']) {
      await acts(3, part)
      await cloud.minute()
    }
    genuine = await actsOf(cloud, { day: today() })
    seals = (await sealsOf(cloud)).filter(({ day }) => day === today())
    expect(seals).toHaveLength(3)
    expect(await check()).toMatchObject({ fault: null, records: 9, waiting: 0 })
  })

  const records = () => cloud.database.collection('audit')
  const chain = () => cloud.database.collection('auditSeals')
  const inSeal = (number: number, place: number) => genuine.find(({ _id }) => _id === seals[number - 1]?.acts[place]) as KeptAct

  /** Puts everything back as it was. */
  async function restore() {
    const day = today()
    await records().where({ day }).remove()
    await chain().where({ day }).remove()
    for (const one of genuine) await records().add({ ...one })
    for (const seal of seals) await chain().add({ ...seal })
  }
  afterEach(async () => {
    await restore()
    expect(await check()).toMatchObject({ fault: null, records: 9 })
  })

  const DEEDS: [string, () => Promise<unknown>, Partial<Fault>][] = [
    [
      'a record is changed',
      () => records().doc(inSeal(2, 1)._id).update({ outcome: 'FORBIDDEN' }),
      { kind: 'changed', seal: 2, record: 5 },
    ],
    ['a record is removed', () => records().doc(inSeal(1, 2)._id).remove(), { kind: 'missing', seal: 1, record: 3 }],
    [
      'a record is inserted under a seal',
      () => records().add({ ...inSeal(1, 0), _id: 'forged' }),
      { kind: 'inserted', seal: 1, id: 'forged' },
    ],
    [
      'a record is inserted as if it were new',
      () => records().add({ ...inSeal(1, 0), _id: 'new', seal: 0 }),
      { kind: 'inserted', id: 'new' },
    ],
    [
      'a record is inserted under a seal to come',
      () => records().add({ ...inSeal(1, 0), _id: 'later', seal: 9 }),
      { kind: 'inserted', seal: 9, id: 'later' },
    ],
    [
      'two records change places',
      async () => {
        await records().doc(inSeal(1, 0)._id).update({ seal: 2 })
        await records().doc(inSeal(2, 0)._id).update({ seal: 1 })
      },
      { kind: 'moved', seal: 1, record: 1 },
    ],
    [
      'records change places within a seal',
      () =>
        chain()
          .doc(seals[1]?._id ?? '')
          .update({ acts: cloud.database.command.set([...(seals[1]?.acts ?? [])].reverse()) }),
      { kind: 'seal', seal: 2 },
    ],
    [
      'a record and its line in the seal are removed',
      async () => {
        await records().doc(inSeal(2, 2)._id).remove()
        await chain()
          .doc(seals[1]?._id ?? '')
          .update({ acts: cloud.database.command.set(seals[1]?.acts.slice(0, 2)), upTo: 5 })
      },
      { kind: 'seal', seal: 2 },
    ],
    [
      'a seal is removed with its records',
      async () => {
        await records()
          .where({ _id: cloud.database.command.in([...(seals[1]?.acts ?? [])]) })
          .remove()
        await chain()
          .doc(seals[1]?._id ?? '')
          .remove()
      },
      { kind: 'seal', seal: 2 },
    ],
    [
      'the first seal says that nothing was before it',
      () =>
        chain()
          .doc(seals[0]?._id ?? '')
          .update({ previous: cloud.database.command.set(null) }),
      { kind: 'seal', seal: 1 },
    ],
  ]
  it.each(DEEDS)('%s', async (_what, deed, fault) => {
    await deed()
    expect((await check()).fault).toMatchObject(fault)
  })

  it('an inserted record that the sealer takes in meanwhile stays found', async () => {
    await records().add({ ...inSeal(1, 0), _id: 'swallowed', seal: 0 })
    await cloud.minute()
    expect((await check()).fault).toMatchObject({ kind: 'changed', seal: 4, id: 'swallowed' })
  })

  it('with a key of their own they gain nothing', async () => {
    const { AUDIT_KEYS: other = '' } = testEnvironment()
    expect((await checkDay(cloud, other, today())).fault).toMatchObject({ kind: 'changed', seal: 1, record: 1 })
  })
})

it('who, what, when and how it ended stand in a record, and no account in clear', async () => {
  await cloud.wechat('office').done('office.listStaff', {})
  const staff = await cloud.wechat('office').done<{ staff: { staff: string }[] }>('office.listStaff', {})
  const [newest] = (await actsOf(cloud, { operation: 'office.listStaff' })).reverse()
  expect(newest).toMatchObject({
    by: 'office',
    account: staff.staff[0]?.staff,
    outcome: 'done',
    day: today(),
    requestId: expect.any(String),
  })
  const holders = JSON.stringify((await cloud.database.collection('staff').get()).data)
  expect(holders).not.toContain(`"account":"${newest?.account}"`)
})

it('records and seals of a day lapse together, 180 days after it', async () => {
  const [record] = (await cloud.database.collection('audit').limit(1).get()).data as { day: string; expiresAt: Date }[]
  expect(new Date(record?.expiresAt ?? 0).getTime()).toBe(Date.parse(`${record?.day}T00:00:00+08:00`) + 181 * DAY)
})
