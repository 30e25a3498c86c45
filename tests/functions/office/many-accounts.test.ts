import type { ListedStaff } from '@contract/office/list-staff'
import type { Venue } from '@contract/office/venue'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { STREET } from '../verification/people'
import { MALL, makeOffice, makeStaff, makeVenue, typed } from './staff'

/** More than a page. */
const GUARDS = 54

let cloud: Cloud
let office: Client
let venues: string[]
beforeAll(async () => {
  cloud = await startCloud()
  office = cloud.wechat(await makeOffice(cloud, 'office'))
  const { code } = await office.done<{ code: string }>('office.inviteStaff', { role: 'grid', streets: [STREET], label: '李四，五马' })
  await cloud.wechat('oldest').done('office.acceptInvitation', { code: typed(code) })
  venues = [await makeVenue(cloud, 'office'), await makeVenue(cloud, 'office', { ...MALL, name: '东门菜场' })]
  for (let guard = 0; guard < GUARDS; guard++)
    await makeStaff(cloud, 'office', `guard-${guard}`, { role: 'venue', venue: venues[guard % 2] })
}, 120_000)
afterAll(() => cloud?.stop())

interface Page {
  staff: ListedStaff[]
  leftOut: number
  next: object | null
}
const page = (asked: object) => office.done<Page>('office.listStaff', asked)

it('each account is on one page, the newest first, and the oldest can be reached', async () => {
  const first = await page({})
  expect([first.staff.length, first.leftOut]).toEqual([50, GUARDS + 2 - 50])
  const second = await page({ before: first.next })
  expect([second.staff.length, second.leftOut, second.next]).toEqual([GUARDS + 2 - 50, 0, null])
  const all = [...first.staff, ...second.staff]
  expect(new Set(all.map(({ staff }) => staff)).size).toBe(GUARDS + 2)
  expect(all.map(({ since }) => since)).toEqual(all.map(({ since }) => since).sort((one, other) => other - one))
  expect(all.at(-1)?.isSelf).toBe(true)
})

it('by the whole label, the role, the venue', async () => {
  expect((await page({ label: '李四，五马' })).staff.map(({ role }) => role)).toEqual(['grid'])
  expect((await page({ label: '李四' })).staff).toEqual([])
  expect((await page({ role: 'office' })).staff.map(({ isSelf }) => isSelf)).toEqual([true])
  const atTheMarket = await page({ venue: venues[1] })
  expect([atTheMarket.staff.length, new Set(atTheMarket.staff.map(({ venueName }) => venueName))]).toEqual([
    GUARDS / 2,
    new Set(['东门菜场']),
  ])
})

it('a page takes as many calls of the database whoever is on it', async () => {
  const { requestId } = await office.call('office.listStaff', {})
  // Who asks, the page, the count, its venues, the record of the act.
  expect(await cloud.roundTrips(requestId)).toBe(5)
})

it('venues come by name, page after page', async () => {
  const first = await office.done<{ venues: Venue[]; next: object | null }>('office.listVenues', {})
  expect(first.venues.map(({ name }) => name)).toEqual(['东门菜场', '五马街商场'])
  expect(first.next).toBeNull()
  const after = { name: '东门菜场', venue: venues[1] }
  expect((await office.done<{ venues: Venue[] }>('office.listVenues', { after })).venues.map(({ venue }) => venue)).toEqual([venues[0]])
})
