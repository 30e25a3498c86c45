import type { ListedAct } from '@contract/office/list-acts'
import type { PolicyRead } from '@contract/office/read-policy'
import { civilDate, DAY, HOUR, MINUTE, nextMidnight } from '@domain/kernel/china-time'
import { CLIENT_VERSION } from '@domain/policy/client-version'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { type Cloud, startCloud } from '../harness'
import { makeOffice, makeStaff, makeVenue } from './staff'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
  await makeOffice(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

const office = () => cloud.wechat('office')
const read = () => office().done<PolicyRead>('office.readPolicy')
const REASON = '疫情形势变化'
const proposal = async (change: object, from?: number) => ({
  against: (await read()).number,
  change,
  reason: REASON,
  ...(from && { from }),
})
const change = async (figures: object, from?: number) => office().done('office.changePolicy', await proposal({ figures }, from))
const refusal = async (what: object, from?: number) => office().refused('office.changePolicy', await proposal(what, from))

interface Shown {
  phones: { phone: string; validUntil: number }[]
  notice?: { zh: string; en: string; until: number }
  places?: Record<string, string>
}
const show = (who: string, data: object = {}) => cloud.wechat(who).done<Shown>('status.show', data)
/** Instances go on for a minute with the settings that they have. */
const aMinute = () => cloud.clock.shift(MINUTE + 1_000)

/** How long a showing makes the code of somebody valid for, in hours. */
async function hoursOf(who: string, phone: string): Promise<number> {
  const { phones } = await show(who, { phone })
  return ((phones[0]?.validUntil ?? 0) - cloud.clock.now()) / HOUR
}

it.each(['grid', 'bureau'] as const)('%s neither reads nor changes the policy', async (role) => {
  const who = await makeStaff(cloud, 'office', role, { role, ...(role === 'grid' && { streets: ['330302006'] }) })
  expect((await who.refused('office.readPolicy')).code).toBe('FORBIDDEN')
  expect((await who.refused('office.changePolicy', await proposal({ figures: { validityHours: 4 } }))).code).toBe('FORBIDDEN')
})

it.each([
  [{ figures: { validityHours: 15.5 } }, 'validityHours', 'bounds'],
  [{ figures: { smsPerDay: 51 } }, 'smsPerDay', 'bounds'],
  [{ figures: { smsPerDay: 4 } }, 'smsPerDay', 'order'],
  [{ figures: { validityHours: 8 } }, 'validityHours', 'unchanged'],
  [{}, 'from', 'unchanged'],
])('%p is refused and named, and nothing is changed', async (what, figure, problem) => {
  const before = await read()
  expect(await refusal(what)).toMatchObject({ code: 'POLICY_REFUSED', params: { figure, problem } })
  expect(await read()).toEqual(before)
})

it.each([
  [],
  { figures: [] },
  { figures: JSON.parse('{"__proto__":{"validityHours":4}}') as object },
  { places: [] },
  { arrival: [] },
  { figures: { validity: 4 } },
  { figures: { validityHours: '4' } },
  { places: { mall: 'perhaps' } },
  { figures: { validityHours: null } },
])('%p is no change at all', async (what) => expect((await refusal(what)).code).toBe('REQUEST_INVALID'))

it('a new length counts within a minute, and shortens nothing that runs', async () => {
  const phone = await cloud.prove(cloud.wechat('citizen'), '13858770001')
  const long = await hoursOf('citizen', phone)
  expect(long).toBeGreaterThan(6.7)
  await change({ validityHours: 2, ceilingHours: 4 })
  await aMinute()
  expect(await hoursOf('citizen', phone)).toBeCloseTo(long - (MINUTE + 1_000) / HOUR, 1)
  const other = await cloud.prove(cloud.wechat('later'), '13858770002')
  expect(await hoursOf('later', other)).toBeLessThan(2.5)
})

it('a planned change counts from its time on, without anybody doing anything', async () => {
  const phone = await cloud.prove(cloud.wechat('planner'), '13858770003')
  const from = cloud.clock.now() + HOUR
  await change({ validityHours: 4 }, from)
  expect((await read()).scheduled).toMatchObject([{ from, change: { figures: { validityHours: 4 } } }])
  await cloud.clock.shift(50 * MINUTE)
  expect(await hoursOf('planner', phone)).toBeLessThan(2.5)
  await cloud.clock.shift(12 * MINUTE)
  await show('planner', { phone })
  expect((await read()).policy.figures.validityHours).toBe(4)
  expect((await read()).scheduled).toEqual([])
})

it('of two who change at once one wins, and the other is told', async () => {
  await makeStaff(cloud, 'office', 'office-2', { role: 'office' })
  const against = (await read()).number
  const replies = await Promise.all(
    ['office', 'office-2'].map((who, place) =>
      cloud.wechat(who).call('office.changePolicy', { against, change: { figures: { smsPerWindow: 6 + place } }, reason: REASON }),
    ),
  )
  expect(replies.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['POLICY_CHANGED', 'done'])
  expect((await read()).number).toBe(against + 1)
})

it('a list that becomes current meanwhile is no reason to refuse, and takes no version away', async () => {
  const { number } = await read()
  const lists = cloud.importList('2022122411-401dad8e.json')
  await change({ smsPerDay: 12 })
  await lists
  expect(await read()).toMatchObject({ number: number + 1, policy: { figures: { smsPerDay: 12 } } })
})

it('the history tells who, why, from when, and what it was before; the newest first', async () => {
  await change({ temporaryPassesPerDay: 4 })
  await change({ temporaryPassesPerDay: 5 })
  const { versions, number } = await read()
  expect(versions.map((version) => version.number)).toEqual(Array.from({ length: number }, (_, place) => number - place))
  expect(versions[0]).toMatchObject({
    by: '王主任',
    reason: REASON,
    change: { figures: { temporaryPassesPerDay: 5 } },
    before: { figures: { temporaryPassesPerDay: 4 } },
  })
})

it('the figures are the ones that count: SMS codes until the lock-out', async () => {
  await change({ smsPerWindow: 1 })
  await aMinute()
  const request = (phone: string) => cloud.wechat('eager').call('sms.sendCode', { phone, consentVersion: CONSENT_VERSION })
  expect((await request('13858770010')).ok).toBe(true)
  expect(await request('13858770011')).toMatchObject({
    ok: false,
    error: { code: 'SMS_LOCKED', params: { until: nextMidnight(cloud.clock.now()) } },
  })
  await change({ smsPerWindow: 5 })
})

it("the office's kinds of place reach holders with their codes and guards with their account", async () => {
  expect((await show('citizen')).places).toBeUndefined()
  await office().done('office.changePolicy', await proposal({ places: { mall: 'with-mask' } }))
  await aMinute()
  expect((await show('citizen')).places).toEqual({ mall: 'with-mask' })
  const venue = await makeVenue(cloud, 'office')
  const guard = await makeStaff(cloud, 'office', 'guard', { role: 'venue', venue })
  expect(await guard.done('office.readMyAccount')).toMatchObject({ places: { mall: 'with-mask' } })
})

it('a notice is on all codes from its beginning to its end, without a round trip more', async () => {
  const until = cloud.clock.now() + 2 * HOUR
  const before = await cloud.wechat('citizen').call('status.show')
  await office().done('office.changePolicy', await proposal({ notice: { zh: '行程查询较慢', en: 'Checks are slow', until } }))
  await aMinute()
  await show('citizen')
  expect(await show('citizen')).toMatchObject({ notice: { zh: '行程查询较慢', en: 'Checks are slow', until } })
  const with_ = await cloud.wechat('citizen').call('status.show')
  expect(await cloud.roundTrips(with_.requestId)).toBeLessThanOrEqual(await cloud.roundTrips(before.requestId))
  await cloud.clock.shift(2 * HOUR)
  expect((await show('citizen')).notice).toBeUndefined()
})

it('a notice can be taken down', async () => {
  await office().done('office.changePolicy', await proposal({ notice: { zh: '维护', en: 'Works', until: cloud.clock.now() + DAY } }))
  await office().done('office.changePolicy', await proposal({ notice: null }))
  await aMinute()
  expect((await show('citizen')).notice).toBeUndefined()
})

it('a program below the floor is told to update, and nothing is extended for it', async () => {
  await change({ clientFloor: CLIENT_VERSION })
  await aMinute()
  for (const data of [{}, { version: CLIENT_VERSION - 1 }])
    expect((await cloud.wechat('citizen').refused('status.show', data)).code).toBe('CLIENT_OUTDATED')
  expect((await cloud.wechat('citizen').call('status.show', { version: CLIENT_VERSION })).ok).toBe(true)
})

it('a version that was never made cannot be asked for', async () =>
  expect(await refusal({ figures: { clientFloor: CLIENT_VERSION + 1 } })).toMatchObject({
    params: { figure: 'clientFloor', problem: 'bounds' },
  }))

describe('measures and texts', () => {
  interface Measures {
    arrival: Record<'low' | 'medium' | 'high', { measure: string; days: number; text: { zh: string; en: string } }>
    gathering: { zh: string; en: string }
  }
  const measures = () => cloud.wechat('reader').done<Measures>('itinerary.readMeasures')
  const high = { measure: 'centralised', days: 10, text: { zh: '集中隔离 10 天', en: 'Ten days of central isolation' } }
  const gathering = { zh: '不聚集', en: 'No gatherings' }

  it('are set from a time on, and read by everybody within a minute of it', async () => {
    const before = await measures()
    await office().done('office.changePolicy', await proposal({ arrival: { high }, gathering }, cloud.clock.now() + HOUR))
    await aMinute()
    expect(await measures()).toEqual(before)
    await cloud.clock.shift(HOUR)
    expect(await measures()).toEqual({ arrival: { ...before.arrival, high }, gathering })
    const [latest] = (await read()).versions
    expect(latest).toMatchObject({
      change: { arrival: { high }, gathering },
      before: { arrival: { high: before.arrival.high } },
      reason: REASON,
    })
  })

  it.each([
    ['no measure for days', { arrival: { low: { measure: 'none', days: 3, text: gathering } } }, 'POLICY_REFUSED'],
    ['a text of one language', { gathering: { zh: '不聚集' } }, 'REQUEST_INVALID'],
    ['too long a text', { gathering: { zh: '长'.repeat(201), en: 'x' } }, 'REQUEST_INVALID'],
    ['a level that is none', { arrival: { extreme: high } }, 'REQUEST_INVALID'],
    ['a measure that is none', { arrival: { low: { ...high, measure: 'prison' } } }, 'REQUEST_INVALID'],
  ])('%s is refused', async (_name, what, code) => expect((await refusal(what)).code).toBe(code))

  it('of two who change them at once one is told', async () => {
    const both = await proposal({ arrival: { high: { ...high, days: 14 } } })
    const replies = await Promise.all([office().call('office.changePolicy', both), office().call('office.changePolicy', both)])
    expect(replies.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['POLICY_CHANGED', 'done'])
  })
})

it('a change is on record with what it changed, from what to what', async () => {
  const { policy } = await read()
  await change({ wrongTriesPerPhone: 30 })
  await change({ wrongTriesPerPhone: 31 })
  const asked = { day: civilDate(cloud.clock.now()), operation: 'office.changePolicy' }
  const { acts } = await office().done<{ acts: ListedAct[] }>('office.listActs', asked)
  expect(acts.slice(0, 2).map((act) => act.policy)).toEqual([
    { change: { figures: { wrongTriesPerPhone: 31 } }, before: { figures: { wrongTriesPerPhone: 30 } } },
    { change: { figures: { wrongTriesPerPhone: 30 } }, before: { figures: { wrongTriesPerPhone: policy.figures.wrongTriesPerPhone } } },
  ])
})
