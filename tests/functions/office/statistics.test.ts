import { civilDate, HOUR, MINUTE } from '@domain/kernel/china-time'
import type { Output } from '@contract/operation'
import type { readStatistics } from '@contract/office/read-statistics'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { PHONES, proveAndLink } from '../linking/people'
import { makeOffice, makeStaff, makeVenue, MALL } from './staff'

type Statistics = Output<typeof readStatistics>

let cloud: Cloud
let office: Client
let guard: Client
beforeAll(async () => {
  cloud = await startCloud()
  office = cloud.wechat(await makeOffice(cloud, 'office'))
  guard = await makeStaff(cloud, 'office', 'guard', { role: 'venue', venue: await makeVenue(cloud, 'office') })
}, 60_000)
afterAll(() => cloud?.stop())

const today = () => civilDate(cloud.clock.now())
const statistics = (day = today()) => office.done<Statistics>('office.readStatistics', { day })
/** The next minute in which the job counts. */
const countNow = async () => {
  await cloud.clock.shift(5 * MINUTE - (cloud.clock.now() % (5 * MINUTE)) + 100)
  expect(await cloud.minute()).toMatchObject({ count: 1 })
}
const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0)

it('a day without a count says so', async () => {
  const { cases, codes, hours, systems, venues } = await statistics('2022-07-21')
  expect({ cases, codes, venues }).toEqual({ cases: null, codes: null, venues: [] })
  expect(hours).toHaveLength(24)
  expect(sum(hours, ({ sms }) => sms.sent ?? 1) + sum(systems, ({ ok }) => ok ?? 1)).toBe(0)
})

it('SMS codes, authorisations and calls of systems outside are counted while they happen', async () => {
  await proveAndLink(cloud, cloud.wechat('traveller'), PHONES.traveller)
  await cloud.outside.fault('itinerary', 'down')
  await cloud
    .wechat('other')
    .refused('sms.sendCode', { phone: PHONES.single, consentVersion: '2022-04' })
    .catch(() => undefined)
  const counted = (await cloud.database.collection('tallies').limit(100).get()).data as { counts: Record<string, Record<string, number>> }[]
  const keptOf = (group: string, kind: string) => sum(counted, ({ counts }) => counts[group]?.[kind] ?? 0)
  expect([keptOf('sms', 'sent'), keptOf('authorised', 'exposed'), keptOf('authorised', 'clear')]).toEqual([1, 1, 0])
  const { hours, systems } = await statistics()
  const shownIn = (of: (hour: Statistics['hours'][number]) => number | null) => hours.map(of).filter((count) => count !== 0)
  expect(shownIn(({ sms }) => sms.sent)).toEqual([null])
  expect(shownIn(({ authorised }) => authorised.exposed)).toEqual([null])
  expect(shownIn(({ authorised }) => authorised.clear)).toEqual([])
  // Two calls were answered, the SMS and the authorisation: their number would tell both.
  expect(systems.find(({ system }) => system === 'itinerary')).toMatchObject({ ok: null })
  const health = keptOf('zhejiang', 'ok')
  expect([health > 0, systems.find(({ system }) => system === 'zhejiang')?.ok]).toEqual([true, health < 5 ? null : health])
  await cloud.outside.fault('itinerary', 'none')
})

it('showing counts nothing: it stays one call of the database', async () => {
  const before = (await cloud.database.collection('tallies').limit(100).get()).data
  await cloud.wechat('traveller').done('status.show', {})
  expect((await cloud.database.collection('tallies').limit(100).get()).data).toEqual(before)
})

it('codes are those of a sample of accounts, by situation, small numbers not shown', async () => {
  await countNow()
  const { codes } = await statistics()
  expect(codes).toMatchObject({ accounts: null, people: 0, situations: [{ situation: 3, people: null }] })
})

it('scans are summed by hour and venue, and again when more comes in; late hours within hours; small sums not shown', async () => {
  const hour = Math.floor(cloud.clock.now() / HOUR) * HOUR
  const send = (counts: object, at = hour) => guard.done('pass.countScans', { hours: [{ hour: at, counts }] })
  await send({ yes: 7, no: 12, forged: 1 })
  await countNow()
  const of = async () => {
    const { hours, venues } = await statistics(civilDate(hour))
    return [hours[new Date(hour + 8 * HOUR).getUTCHours()]?.scans, venues]
  }
  const sums = { passed: 7, held: 12, notGenuine: null }
  // What is not shown of the hour is not counted of the venue either.
  expect(await of()).toEqual([sums, [{ venue: MALL.name, total: 19, scans: { passed: 7, held: 12, notGenuine: 0 } }]])
  await send({ yes: 9, paper: 1, no: 12, forged: 1 })
  await countNow()
  expect(await of()).toEqual([{ ...sums, passed: 10 }, [{ venue: MALL.name, total: 22, scans: { passed: 10, held: 12, notGenuine: 0 } }]])
})

describe('cases by street', () => {
  /** Numbers of cases as streets have them; written into the database, for nobody hands in forty forms here. */
  const put = async (street: string, states: Record<string, number>, openedAt: number) => {
    for (const [state, count] of Object.entries(states))
      for (let place = 0; place < count; place++) {
        const name = `${street}.${state}.${place}.${openedAt}`
        await cloud.database.collection('cases').add({ _id: name, person: name, count: 1, street, state, openedAt })
      }
  }

  it('of a city with fewer than 5 nothing is shown, the total neither', async () => {
    await put('330303002', { received: 1 }, cloud.clock.now() - 30 * HOUR)
    await countNow()
    const nothing = { total: null, parts: { states: null, ages: null } }
    expect((await statistics()).cases).toMatchObject({ streets: [], others: null, city: nothing })
  })

  it('no number under 5 is shown or follows: the small street is not named, and a small number hides the states of all', async () => {
    const now = cloud.clock.now()
    await put('330302006', { submitted: 6, controlled: 5, ended: 3 }, now - HOUR)
    await put('330302026', { submitted: 2, controlled: 7 }, now - 30 * HOUR)
    await put('330303002', { received: 2 }, now - 30 * HOUR)
    await put('330304002', { submitted: 30, received: 30 }, now - 30 * HOUR)
    await countNow()
    const { cases } = await statistics()
    expect(cases?.streets).toEqual([
      { street: '330304002', total: 60, parts: { states: null, ages: [0, 60, 0, 0] } },
      { street: '330302006', total: 11, parts: { states: null, ages: [11, 0, 0, 0] } },
    ])
    expect(cases).toMatchObject({ others: 12, city: { total: 83, parts: { states: [38, 33, 12], ages: [11, 72, 0, 0] } } })
  })
})

describe('who may', () => {
  it('nobody but the office', async () => {
    const grid = await makeStaff(cloud, 'office', 'grid', { role: 'grid', streets: ['330302006'] })
    const bureau = await makeStaff(cloud, 'office', 'bureau', { role: 'bureau' })
    for (const who of [guard, grid, bureau, cloud.wechat('citizen')])
      expect((await who.refused('office.readStatistics', { day: '2022-07-21' })).code).toBe('FORBIDDEN')
  })
})

it('twenty count at once: every count is kept', async () => {
  /** As kept: what is shown hides small numbers. */
  const calls = async () => {
    const kept = (await cloud.database.collection('tallies').limit(100).get()).data as { counts: Record<string, Record<string, number>> }[]
    return sum(kept, ({ counts }) => sum(Object.values(counts['risk-areas'] ?? {}), (count) => count))
  }
  const before = await calls()
  const asked = await Promise.all(Array.from({ length: 20 }, () => office.call('office.fetchRiskList')))
  const heard = asked.filter((reply) => !(!reply.ok && reply.error.code === 'TOO_MANY_REQUESTS')).length
  expect(heard).toBeGreaterThan(1)
  expect((await calls()) - before).toBe(heard)
})
