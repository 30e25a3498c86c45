import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { confirmation, JULY, julyAt, propose, type Review } from './risk-lists'
import { makeOffice } from './staff'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
  await makeOffice(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

const office = () => cloud.wechat('office')
const serve = (text: string) => cloud.outside.riskList(JSON.parse(text) as object)
const asked = async () => (await cloud.outside.calls('riskAreas')).count

interface Shelf {
  current: { version: { listTime: string } }
  waiting: { list: string; listTime: string; origin: string; by: string | null; state: string }[]
  source: { outcome: string; listTime: string | null } | null
}
const shelf = () => office().done<Shelf>('office.listRiskLists', {})

/** The first minute of the next hour. */
const nextHour = async () => {
  await cloud.clock.shift(HOUR)
  return cloud.timer()
}

describe('the timer', () => {
  it('asks once in an hour and does nothing when the list is not later than the one in force', async () => {
    await serve(JULY)
    expect((await nextHour()).done).toMatchObject({ fetchRiskList: 0 })
    const once = await asked()
    await cloud.timer()
    expect(await asked()).toBe(once)
    expect(await shelf()).toMatchObject({ waiting: [], source: { outcome: 'notLater', listTime: '2022-07-21 16时' } })
  })

  it('leaves a later list as a proposal, once, and never confirms it', async () => {
    await serve(julyAt(17))
    expect((await nextHour()).done).toMatchObject({ fetchRiskList: 1 })
    expect((await nextHour()).done).toMatchObject({ fetchRiskList: 0 })
    const { current, waiting, source } = await shelf()
    expect(current.version.listTime).toBe('2022-07-21 16时')
    expect(waiting).toMatchObject([{ listTime: '2022-07-21 17时', origin: 'national', by: null, state: 'proposed' }])
    expect(source).toMatchObject({ outcome: 'known' })
  })

  it.each([
    ['down', 'down', 'http'],
    ['garbage', 'down', 'garbage'],
    ['empty', 'down', 'empty'],
    ['expired-secret', 'down', 'refused'],
  ] as const)('the fault %s is told, and keeps no other job from its minute', async (fault, outcome, why) => {
    await cloud.outside.fault('riskAreas', fault)
    const { done, failed } = await nextHour()
    expect(failed).toEqual({ fetchRiskList: why })
    expect(Object.keys(done)).toEqual(expect.arrayContaining(['finishFanOuts', 'sendMessages']))
    expect((await shelf()).source).toMatchObject({ outcome })
    await cloud.outside.fault('riskAreas', 'none')
    expect((await nextHour()).failed).toEqual({})
  })

  it('asks a source that was down again before the hour is over; slow is not down', async () => {
    await cloud.outside.fault('riskAreas', 'empty')
    await nextHour()
    await cloud.outside.fault('riskAreas', 'slow')
    await cloud.clock.shift(5 * MINUTE)
    const { done, failed } = await cloud.timer()
    expect([done.fetchRiskList, failed]).toEqual([0, {}])
    await cloud.outside.fault('riskAreas', 'none')
  })

  it('a list that does not add up is told as that, and not kept', async () => {
    await serve(julyAt(19, (data) => (data.hcount += 1)))
    const before = await shelf()
    expect((await nextHour()).failed).toEqual({ fetchRiskList: 'refused' })
    expect((await shelf()).waiting).toEqual(before.waiting)
  })
})

describe('the office, now', () => {
  it('fetches a list, looks at it and confirms it', async () => {
    await serve(julyAt(20))
    const { kind, list } = await office().done<{ kind: string; list: string }>('office.fetchRiskList', {})
    expect(kind).toBe('proposed')
    expect(await office().done('office.fetchRiskList', {})).toEqual({ kind: 'known', list })
    const review = await office().done<Review>('office.reviewRiskList', { list })
    expect(review.list).toMatchObject({ origin: 'national', by: '王主任' })
    await office().done('office.confirmRiskList', confirmation(review))
    expect(await office().done('office.fetchRiskList', {})).toEqual({ kind: 'notLater' })
  })

  it('is told the problems of a list that does not add up', async () => {
    await serve(julyAt(21, (data) => (data.hcount += 1)))
    expect(await office().done('office.fetchRiskList', {})).toMatchObject({ kind: 'refused', problems: [{ key: 'countDiffers' }] })
  })

  it('is told that nobody answers', async () => {
    await cloud.outside.fault('riskAreas', 'down')
    expect((await office().refused('office.fetchRiskList', {})).code).toBe('RISK_SOURCE_DOWN')
    await cloud.outside.fault('riskAreas', 'none')
  })

  it('the same list from both sides is one', async () => {
    await serve(julyAt(22))
    const review = await propose(cloud, office(), julyAt(22))
    expect(await office().done('office.fetchRiskList', {})).toEqual({ kind: 'known', list: review.list.list })
  })
})
