import { setTimeout as wait } from 'node:timers/promises'
import type { ListedAct } from '@contract/office/list-acts'
import type { ListedVenue } from '@contract/office/venue'
import { civilDate } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { codeOf } from '../contract/senders'
import { makeOffice, makeStaff, makeVenue, MALL, typed } from './staff'

/** Longer than an act of the office takes. */
const HELD = 500

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ list: false })
  await makeOffice(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

const reason = '场所停业'
const office = () => cloud.wechat('office')
const listed = async (venue: string) =>
  (await office().done<{ venues: ListedVenue[] }>('office.listVenues')).venues.find((one) => one.venue === venue)
const close = (venue: string) => office().done<{ ended: number }>('office.closeVenue', { venue, reason })
const invite = async (venue: string) => {
  const { code } = await office().done<{ code: string }>('office.inviteStaff', { role: 'venue', venue, label: '张三，南门岗' })
  return typed(code)
}
const guardCode = async (who: string) => codeOf(await cloud.wechat(who).call('office.readMyAccount'))

it('of two who change a venue at once one is told', async () => {
  const venue = await makeVenue(cloud, 'office')
  const change = (name: string) => office().call('office.saveVenue', { venue, revision: 0, ...MALL, name })
  const replies = await Promise.all([change('东门'), change('西门')])
  expect(replies.map(codeOf).sort()).toEqual(['VENUE_CHANGED', 'done'])
  expect(await listed(venue)).toMatchObject({ revision: 1, closedAt: null })
})

it('a change says which revision it is of', async () => {
  const venue = await makeVenue(cloud, 'office')
  expect((await office().refused('office.saveVenue', { venue, ...MALL })).code).toBe('REQUEST_INVALID')
  expect((await office().refused('office.saveVenue', { revision: 0, ...MALL })).code).toBe('REQUEST_INVALID')
})

describe('closed', () => {
  it('its guards and whoever is invited lose their entry, and are told why; those of another venue stay', async () => {
    const [venue, other] = [await makeVenue(cloud, 'office'), await makeVenue(cloud, 'office')]
    await makeStaff(cloud, 'office', 'guard', { role: 'venue', venue })
    await makeStaff(cloud, 'office', 'neighbour', { role: 'venue', venue: other })
    const code = await invite(venue)
    expect(await close(venue)).toEqual({ ended: 1 })
    expect(await cloud.wechat('guard').refused('office.readMyAccount')).toMatchObject({
      code: 'POST_ENDED',
      params: { how: 'venue-closed' },
    })
    expect((await cloud.wechat('late').refused('office.acceptInvitation', { code })).code).toBe('INVITATION_INVALID')
    expect(await guardCode('neighbour')).toBe('done')
  })

  it('nothing is done with it until it is opened again: then somebody is invited anew', async () => {
    const venue = await makeVenue(cloud, 'office')
    await makeStaff(cloud, 'office', 'old-guard', { role: 'venue', venue })
    const grid = await makeStaff(cloud, 'office', 'grid', { role: 'grid', streets: ['330302006'] })
    await close(venue)
    const { staff } = (await office().done<{ staff: { staff: string }[] }>('office.listStaff', { role: 'grid' })).staff[0]!
    for (const [name, data] of [
      ['office.saveVenue', { venue, revision: 1, ...MALL }],
      ['office.inviteStaff', { role: 'venue', venue, label: '李四' }],
      ['office.changeStaff', { staff, role: 'venue', venue, reason }],
      ['pass.printPoster', { venue }],
    ] as const)
      expect([name, (await office().refused(name, data)).code]).toEqual([name, 'VENUE_CLOSED'])
    expect(await grid.done('office.readMyAccount')).toMatchObject({ role: 'grid' })
    expect((await listed(venue))?.closedAt).toBeGreaterThan(0)

    await office().done('office.reopenVenue', { venue, reason: '恢复营业' })
    expect(await listed(venue)).toMatchObject({ closedAt: null, revision: 2 })
    expect(await guardCode('old-guard')).toBe('POST_ENDED')
    await cloud.wechat('old-guard').done('office.acceptInvitation', { code: await invite(venue) })
    expect(await guardCode('old-guard')).toBe('done')
  })

  it('asked for twice, it is closed once; who did it and why is on record', async () => {
    const venue = await makeVenue(cloud, 'office')
    await makeStaff(cloud, 'office', 'twice', { role: 'venue', venue })
    await close(venue)
    const { closedAt } = (await listed(venue))!
    expect(await close(venue)).toEqual({ ended: 0 })
    expect((await listed(venue))?.closedAt).toBe(closedAt)
    const query = { day: civilDate(cloud.clock.now()), operation: 'office.closeVenue' }
    const { acts } = await office().done<{ acts: ListedAct[] }>('office.listActs', query)
    expect(acts[0]).toMatchObject({ about: venue, reason, refusal: null, label: '王主任' })
  })

  it.each(Array.from({ length: 10 }, (_, place) => place + 1))(
    'while somebody takes up an invitation, held after %i calls: nobody works at a closed venue',
    async (place) => {
      await cloud.clock.shift(11 * 60_000)
      const venue = await makeVenue(cloud, 'office')
      const code = await invite(venue)
      await cloud.delayDatabase(place, HELD)
      const taking = cloud.wechat(`racer-${place}`).call('office.acceptInvitation', { code })
      await wait(HELD / 4)
      await close(venue)
      await taking
      await cloud.forgiveDatabase()
      expect(await guardCode(`racer-${place}`)).not.toBe('done')
    },
  )
})

it('a venue that there is not is neither closed nor opened', async () => {
  for (const name of ['office.closeVenue', 'office.reopenVenue'])
    expect((await office().refused(name, { venue: '0123456789abcdef', reason })).code).toBe('VENUE_NOT_FOUND')
})
