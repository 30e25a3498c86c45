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
const gridWorkers = async () =>
  (await office().done<{ staff: { staff: string }[] }>('office.listStaff', { role: 'grid' })).staff.map(({ staff }) => staff)
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
    expect((await office().refused('office.closeVenue', { venue, reason })).code).toBe('VENUE_CLOSED')
    expect((await listed(venue))?.closedAt).toBe(closedAt)
    const query = { day: civilDate(cloud.clock.now()), operation: 'office.closeVenue' }
    const { acts } = await office().done<{ acts: ListedAct[] }>('office.listActs', query)
    expect(acts.filter(({ refusal }) => refusal === null)[0]).toMatchObject({ about: venue, reason, label: '王主任' })
  })

  it('one that is open is not opened again, and an invitation of before serves nobody afterwards', async () => {
    const venue = await makeVenue(cloud, 'office')
    const reopen = () => office().call('office.reopenVenue', { venue, reason })
    expect(codeOf(await reopen())).toBe('VENUE_CHANGED')
    const code = await invite(venue)
    await close(venue)
    expect((await Promise.all([reopen(), reopen()])).map(codeOf).sort()).toEqual(['VENUE_CHANGED', 'done'])
    expect((await cloud.wechat('of-before').refused('office.acceptInvitation', { code })).code).toBe('INVITATION_INVALID')
  })

  it.each(Array.from({ length: 10 }, (_, place) => place + 1))(
    'a closing that breaks off after %i calls is none, or is finished by the jobs of a minute',
    async (place) => {
      await cloud.clock.shift(11 * 60_000)
      const venue = await makeVenue(cloud, 'office')
      await makeStaff(cloud, 'office', `broken-off-${place}`, { role: 'venue', venue })
      await cloud.failDatabase(place, 'before')
      await office().call('office.closeVenue', { venue, reason })
      await cloud.forgiveDatabase()
      await cloud.clock.shift(2 * 60_000)
      await cloud.minute()
      const isClosed = (await listed(venue))?.closedAt !== null
      expect(await guardCode(`broken-off-${place}`)).toBe(isClosed ? 'POST_ENDED' : 'done')
    },
  )

  it.each(Array.from({ length: 8 }, (_, place) => place + 4))(
    'and opened again while its closing is held after %i calls: a guard who comes then stays',
    async (place) => {
      await cloud.clock.shift(11 * 60_000)
      const venue = await makeVenue(cloud, 'office')
      await makeStaff(cloud, 'office', `old-${place}`, { role: 'venue', venue })
      await cloud.delayDatabase(place, 4 * HELD)
      const closing = office().call('office.closeVenue', { venue, reason })
      await wait(HELD)
      await office().call('office.reopenVenue', { venue, reason })
      const invited = await office().call('office.inviteStaff', { role: 'venue', venue, label: '王五' })
      const isOpen = invited.ok && (await listed(venue))?.closedAt === null
      const code = invited.ok ? typed((invited.data as { code: string }).code) : ''
      const came = isOpen && (await cloud.wechat(`new-${place}`).call('office.acceptInvitation', { code })).ok
      await closing
      await cloud.forgiveDatabase()
      if (came && (await listed(venue))?.closedAt === null) expect(await guardCode(`new-${place}`)).toBe('done')
    },
  )

  it.each(Array.from({ length: 8 }, (_, place) => place + 3))(
    'while a grid worker is moved there, held after %i calls: they keep their streets, or are told how they ended',
    async (place) => {
      await cloud.clock.shift(11 * 60_000)
      const venue = await makeVenue(cloud, 'office')
      const name = `moved-${place}`
      const others = await gridWorkers()
      await makeStaff(cloud, 'office', name, { role: 'grid', streets: ['330302006'] })
      const staff = (await gridWorkers()).find((one) => !others.includes(one))
      await cloud.delayDatabase(place, HELD)
      const moving = office().call('office.changeStaff', { staff, role: 'venue', venue, reason })
      await wait(HELD / 4)
      const closed = await office().call('office.closeVenue', { venue, reason })
      const moved = codeOf(await moving)
      await cloud.forgiveDatabase()
      const now = await cloud.wechat(name).call('office.readMyAccount')
      if (moved === 'VENUE_CLOSED') expect(now.ok && now.data).toMatchObject({ role: 'grid', streets: ['330302006'] })
      else expect([moved, codeOf(now), closed.ok]).toEqual([moved === 'done' ? 'done' : 'STAFF_ENDED', 'POST_ENDED', true])
    },
  )

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
