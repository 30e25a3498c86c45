import { type Cloud, startCloud } from '../harness'
import { MALL, makeOffice, makeVenue } from '../office/staff'
import { actsOf } from './trail'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
  await makeOffice(cloud, 'office')
  // The first of an hour makes more calls: it begins a window of the limit.
  await makeVenue(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

/** More calls of the database than entering a venue makes: the last ones meet no fault at all. */
const PLACES = Array.from({ length: 6 }, (_, place) => place)

it.each(PLACES.flatMap((place) => (['before', 'after'] as const).map((when): [number, 'before' | 'after'] => [place, when])))(
  'the database fails after %i calls, %s the work: what was done is on record, once',
  async (place, when) => {
    const name = `第 ${place} 场所 ${when}`
    const isThere = async () => (await cloud.database.collection('venues').where({ name }).count()).total === 1
    const records = async () => (await actsOf(cloud, { operation: 'office.saveVenue' })).length
    const before = await records()
    await cloud.failDatabase(place, when)
    const { ok } = await cloud.wechat('office').call('office.saveVenue', { ...MALL, name })
    await cloud.forgiveDatabase()
    expect((await records()) - before).toBeLessThanOrEqual(1)
    if (ok || (await isThere())) expect((await records()) - before).toBe(1)
    if (place === PLACES.length - 1) expect(ok).toBe(true)
  },
)
