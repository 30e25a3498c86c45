import type { ListedStaff } from '@contract/office/list-staff'
import type { OpenInvitation } from '@contract/office/invitations'
import { type Cloud, startCloud } from '../harness'
import { makeOffice, makeStaff, makeVenue, typed } from './staff'

const REASON = '岗位调整'
const STREETS = ['330302006', '330302023']

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
  await makeOffice(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

const office = () => cloud.wechat('office')
const accountsOf = async (who = 'office') => (await cloud.wechat(who).done<{ staff: ListedStaff[] }>('office.listStaff')).staff
/** The newest account, which is that of who has just been made staff. */
const newest = async () => (await accountsOf())[0]!.staff
const own = async (who = 'office') => (await accountsOf(who)).find(({ isSelf }) => isSelf)!.staff

async function make(who: string, invited: Parameters<typeof makeStaff>[3]) {
  await cloud.clock.shift(1_000)
  const client = await makeStaff(cloud, 'office', who, invited)
  return { client, staff: await newest() }
}
const grid = (who: string) => make(who, { role: 'grid', streets: [STREETS[0]!] })
const rebind = async (staff: string) => typed((await office().done<{ code: string }>('office.rebindStaff', { staff, reason: REASON })).code)

it('the office alone changes, re-binds and ends accounts', async () => {
  const { client, staff } = await grid('worker')
  for (const [name, data] of [
    ['office.changeStaff', { staff, role: 'office', reason: REASON }],
    ['office.rebindStaff', { staff, reason: REASON }],
    ['office.revokeStaff', { staff, reason: REASON }],
  ] as const)
    expect((await client.refused(name, data)).code).toBe('FORBIDDEN')
})

describe('another post', () => {
  it('other streets count from the next call on', async () => {
    const { client, staff } = await grid('mover')
    await office().done('office.changeStaff', { staff, role: 'grid', streets: [STREETS[1]], reason: REASON })
    expect((await accountsOf()).find((one) => one.staff === staff)).toMatchObject({ streets: [STREETS[1]] })
    expect((await client.call('verification.listCases', { list: 'submitted' })).ok).toBe(true)
  })

  it('another role: what the earlier one might is over', async () => {
    const { client, staff } = await grid('changer')
    const venue = await makeVenue(cloud, 'office')
    await office().done('office.changeStaff', { staff, role: 'venue', venue, reason: REASON })
    expect((await client.refused('verification.listCases', { list: 'submitted' })).code).toBe('FORBIDDEN')
    expect(await client.done('office.readMyAccount')).toMatchObject({ role: 'venue', venue: { venue } })
  })

  it.each([
    [{ role: 'venue' }, 'VENUE_NOT_FOUND'],
    [{ role: 'grid' }, 'STREET_UNKNOWN'],
    [{ role: 'grid', streets: ['110101001'] }, 'STREET_UNKNOWN'],
    [{ role: 'office', streets: STREETS }, 'STREET_UNKNOWN'],
  ])('%p is none: %s', async (post, code) => {
    const { staff } = await grid('posted')
    expect((await office().refused('office.changeStaff', { staff, ...post, reason: REASON })).code).toBe(code)
  })

  it.each([
    ['revoked', (staff: string) => office().done('office.revokeStaff', { staff, reason: REASON })],
    ['replaced', async (staff: string) => cloud.wechat('heir').done('office.acceptInvitation', { code: await rebind(staff) })],
  ])('nothing is done with an account that was %s: whoever tries is told so', async (how, end) => {
    const { staff } = await grid(`gone-${how}`)
    await end(staff)
    for (const [name, data] of [
      ['office.changeStaff', { role: 'bureau' }],
      ['office.rebindStaff', {}],
      ['office.revokeStaff', {}],
    ] as const)
      expect(await office().refused(name, { staff, ...data, reason: REASON })).toMatchObject({ code: 'STAFF_ENDED', params: { how } })
  })

  it('without a reason nothing is done', async () => {
    const { staff } = await grid('unreasoned')
    for (const name of ['office.changeStaff', 'office.revokeStaff', 'office.rebindStaff'])
      expect((await office().refused(name, { staff, role: 'bureau' })).code).toBe('REQUEST_INVALID')
  })
})

describe("one's own account", () => {
  it.each([
    ['office.changeStaff', { role: 'bureau' }],
    ['office.rebindStaff', {}],
    ['office.revokeStaff', {}],
  ])('%s is refused', async (name, data) => {
    await make('second', { role: 'office' })
    expect((await office().refused(name, { staff: await own(), ...data, reason: REASON })).code).toBe('STAFF_SELF')
  })

  it('nobody gives themselves another role by an invitation of their own', async () => {
    const { code } = await office().done<{ code: string }>('office.inviteStaff', { role: 'bureau', label: '我自己' })
    expect((await office().refused('office.acceptInvitation', { code: typed(code) })).code).toBe('STAFF_SELF')
    expect(await office().done('office.readMyAccount')).toMatchObject({ role: 'office' })
  })
})

describe('a new phone', () => {
  it('takes the post over, and the old account ends at once', async () => {
    const { client, staff } = await grid('old-phone')
    const code = await rebind(staff)
    expect(await client.done('office.readMyAccount')).toMatchObject({ role: 'grid' })
    await office().done('office.changeStaff', { staff, role: 'grid', streets: STREETS, reason: REASON })
    const taken = await cloud.wechat('new-phone').done('office.acceptInvitation', { code })
    expect(taken).toMatchObject({ role: 'grid', label: '张三，南门岗' })
    expect((await accountsOf()).filter(({ label }) => label === '张三，南门岗').find((one) => one.streets.length === 2)).toBeDefined()
    expect(await client.refused('office.readMyAccount')).toMatchObject({ code: 'POST_ENDED', params: { how: 'replaced' } })
  })

  it('repeated by the same phone it changes nothing; another gets nothing', async () => {
    const { staff } = await grid('old-2')
    const code = await rebind(staff)
    await cloud.wechat('new-2').done('office.acceptInvitation', { code })
    await cloud.wechat('new-2').done('office.acceptInvitation', { code })
    expect((await cloud.wechat('thief').refused('office.acceptInvitation', { code })).code).toBe('INVITATION_INVALID')
  })

  it('of an account that has ended meanwhile takes nothing over', async () => {
    const { staff } = await grid('old-3')
    const code = await rebind(staff)
    await office().done('office.revokeStaff', { staff, reason: REASON })
    expect((await cloud.wechat('new-3').refused('office.acceptInvitation', { code })).code).toBe('INVITATION_INVALID')
    expect((await cloud.wechat('new-3').refused('office.readMyAccount')).code).toBe('FORBIDDEN')
  })

  it('does not end again who was invited anew', async () => {
    const { client, staff } = await grid('old-4')
    const code = await rebind(staff)
    await cloud.wechat('new-4').done('office.acceptInvitation', { code })
    await grid('old-4')
    await cloud.wechat('new-4').done('office.acceptInvitation', { code })
    expect((await client.call('office.readMyAccount')).ok).toBe(true)
  })
})

it('each act is on record, with whom it was about', async () => {
  const { staff } = await grid('recorded')
  await office().done('office.changeStaff', { staff, role: 'grid', streets: STREETS, reason: REASON })
  await rebind(staff)
  await office().done('office.revokeStaff', { staff, reason: REASON })
  const { data } = await cloud.database.collection('audit').where({ outcome: 'done' }).limit(1000).get()
  const acts = (data as { operation: string }[]).map(({ operation }) => operation)
  expect(acts).toEqual(expect.arrayContaining(['office.changeStaff', 'office.rebindStaff', 'office.revokeStaff']))
})

describe('open invitations', () => {
  const openOnes = async () => (await office().done<{ invitations: OpenInvitation[] }>('office.listInvitations')).invitations

  it('say for whom; taken up or withdrawn they are none any more', async () => {
    const invited = { role: 'grid', streets: [STREETS[0]], label: '赵六，五马网格' }
    const { code } = await office().done<{ code: string }>('office.inviteStaff', invited)
    const { staff } = await grid('waiting')
    const takeover = await rebind(staff)
    expect((await openOnes()).find(({ isTakeover }) => isTakeover)).toMatchObject({ role: 'grid', label: '张三，南门岗' })
    const one = (await openOnes()).find(({ label }) => label === invited.label)!
    expect(one).toMatchObject({ role: 'grid', streets: invited.streets, isTakeover: false })
    await office().done('office.withdrawInvitation', { invitation: one.invitation })
    expect((await cloud.wechat('invited').refused('office.acceptInvitation', { code: typed(code) })).code).toBe('INVITATION_INVALID')
    await cloud.wechat('waited').done('office.acceptInvitation', { code: takeover })
    expect((await openOnes()).filter(({ label, isTakeover }) => label === invited.label || isTakeover)).toEqual([])
    expect((await office().refused('office.withdrawInvitation', { invitation: one.invitation })).code).toBe('INVITATION_OVER')
  })
})
