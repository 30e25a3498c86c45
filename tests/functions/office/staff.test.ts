import { DAY } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { MALL, makeOffice, makeStaff, makeVenue, typed } from './staff'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
  await makeOffice(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

const office = () => cloud.wechat('office')
const invite = async (data: object = { role: 'grid', streets: ['330302006'], label: '李四' }) => {
  const { code } = await office().done<{ code: string }>('office.inviteStaff', data)
  return typed(code)
}

const selfOf = async (who: ReturnType<Cloud['wechat']>) =>
  (await who.done<{ staff: { staff: string; isSelf: boolean }[] }>('office.listStaff', {})).staff.find(({ isSelf }) => isSelf)?.staff

it('whoever has no account of staff is refused', async () =>
  expect((await cloud.wechat('anybody').refused('office.readMyAccount', {})).code).toBe('FORBIDDEN'))

it('the office sees its own account', async () =>
  expect(await office().done('office.readMyAccount', {})).toEqual({
    role: 'office',
    label: '王主任',
    venue: null,
    streets: [],
    desk: ['cases', 'venues', 'staff', 'paper', 'orders', 'risk-lists', 'filings', 'audit', 'policy', 'statistics'],
  }))

it("a venue's guard has that venue, and none of the office's rights", async () => {
  const venue = await makeVenue(cloud, 'office')
  const guard = await makeStaff(cloud, 'office', 'guard', { role: 'venue', venue })
  expect(await guard.done('office.readMyAccount', {})).toEqual({
    role: 'venue',
    label: '张三，南门岗',
    venue: { venue, ...MALL },
    streets: [],
    desk: [],
  })
  for (const [name, data] of [
    ['office.inviteStaff', { role: 'office', label: 'x' }],
    ['office.listStaff', {}],
    ['office.saveVenue', MALL],
    ['pass.printPaper', { idNumber: '330302199001011238' }],
  ] as const)
    expect((await guard.refused(name, data)).code).toBe('FORBIDDEN')
})

it('a grid worker sees their streets', async () => {
  const worker = await makeStaff(cloud, 'office', 'worker', { role: 'grid', streets: ['330302006'] })
  expect(await worker.done('office.readMyAccount', {})).toMatchObject({ role: 'grid', streets: ['330302006'], desk: [] })
})

it("a venue's guard needs a venue", async () =>
  expect((await office().refused('office.inviteStaff', { role: 'venue', label: '张三' })).code).toBe('VENUE_NOT_FOUND'))

it('an invitation serves once; who took it may repeat that', async () => {
  const code = await invite()
  await cloud.wechat('first').done('office.acceptInvitation', { code })
  await cloud.wechat('first').done('office.acceptInvitation', { code })
  expect((await cloud.wechat('second').refused('office.acceptInvitation', { code })).code).toBe('INVITATION_INVALID')
})

it('of twenty who try one invitation at once, one gets it', async () => {
  const code = await invite()
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, place) => cloud.wechat(`crowd-${place}`).call('office.acceptInvitation', { code })),
  )
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
})

it('an invitation lapses after seven days', async () => {
  const code = await invite()
  await cloud.clock.shift(7 * DAY)
  expect((await cloud.wechat('late').refused('office.acceptInvitation', { code })).code).toBe('INVITATION_INVALID')
})

it('guessing is slowed down', async () => {
  const replies = await Promise.all(
    Array.from({ length: 15 }, (_, place) =>
      cloud.wechat('guesser').call('office.acceptInvitation', { code: `00000000000${(place % 10).toString()}` }),
    ),
  )
  expect(replies.filter((reply) => !reply.ok && reply.error.code === 'TOO_MANY_REQUESTS').length).toBeGreaterThanOrEqual(5)
})

it('an account that is ended may do nothing from the next call on', async () => {
  const grid = await makeStaff(cloud, 'office', 'leaver', { role: 'grid', streets: ['330302006'] })
  await grid.done('pass.readDenyList', { from: 0 })
  const { staff } = await office().done<{ staff: { staff: string; label: string; role: string }[] }>('office.listStaff', {})
  const [newest] = staff
  expect(newest).toMatchObject({ role: 'grid', streets: ['330302006'], label: '张三，南门岗' })
  expect(await office().done('office.revokeStaff', { staff: newest.staff, reason: '离岗' })).toEqual({})
  expect(await grid.refused('pass.readDenyList', { from: 0 })).toMatchObject({ code: 'POST_ENDED', params: { how: 'revoked' } })
})

it('an account that was ended does not come back by its old invitation', async () => {
  const code = await invite({ role: 'grid', streets: ['330302006'], label: '孙七' })
  await cloud.wechat('returner').done('office.acceptInvitation', { code })
  const { staff } = await office().done<{ staff: { staff: string; label: string }[] }>('office.listStaff', {})
  await office().done('office.revokeStaff', { staff: staff.find(({ label }) => label === '孙七')?.staff, reason: '离岗' })
  expect((await cloud.wechat('returner').refused('office.acceptInvitation', { code })).code).toBe('INVITATION_INVALID')
  expect((await cloud.wechat('returner').refused('office.readMyAccount', {})).code).toBe('POST_ENDED')
})

it('nor by asking again while it is ended', async () => {
  for (let round = 0; round < 8; round++) {
    const [code, who] = [await invite({ role: 'grid', streets: ['330302006'], label: `第${round}个` }), cloud.wechat(`racer-${round}`)]
    await who.done('office.acceptInvitation', { code })
    const { staff } = await office().done<{ staff: { staff: string; label: string }[] }>('office.listStaff', {})
    const ended = { staff: staff.find(({ label }) => label === `第${round}个`)?.staff, reason: '离岗' }
    const again = Array.from({ length: 3 }, () => who.call('office.acceptInvitation', { code }))
    await Promise.all([office().done('office.revokeStaff', ended), ...again])
    expect((await who.refused('office.readMyAccount', {})).code).toBe('POST_ENDED')
  }
})

it.each([
  ['ended', 'office.revokeStaff', {}],
  ['moved', 'office.changeStaff', { role: 'bureau' }],
])('what somebody gave who has been %s since is given by nobody', async (done, act, post) => {
  const giver = await makeStaff(cloud, 'office', `giver-${done}`, { role: 'office' })
  const { code } = await giver.done<{ code: string }>('office.inviteStaff', { role: 'office', label: '吴主任' })
  await office().done(act, { staff: await selfOf(giver), reason: '调岗', ...post })
  const guest = cloud.wechat(`guest-${done}`)
  expect((await guest.refused('office.acceptInvitation', { code: typed(code) })).code).toBe('INVITATION_INVALID')
  expect((await guest.refused('office.readMyAccount', {})).code).toBe('FORBIDDEN')
})

it('whoever takes a post over while it is revoked does not keep it', async () => {
  for (let round = 0; round < 8; round++) {
    const old = await makeStaff(cloud, 'office', `old-${round}`, { role: 'office' })
    const reference = await selfOf(old)
    const { code } = await office().done<{ code: string }>('office.rebindStaff', { staff: reference, reason: '换手机' })
    const heir = cloud.wechat(`heir-${round}`)
    const taken = heir.call('office.acceptInvitation', { code: typed(code) })
    await new Promise((resolve) => setTimeout(resolve, round * 4))
    const { ok: revoked } = await office().call('office.revokeStaff', { staff: reference, reason: '离岗' })
    await taken
    const isHeirActive = (await heir.call('office.readMyAccount', {})).ok
    expect(revoked && isHeirActive).toBe(false)
    if (isHeirActive) await office().done('office.revokeStaff', { staff: await selfOf(heir), reason: '离岗' })
  }
})

it('an earlier invitation does not bring an earlier role back', async () => {
  const [higher, lower] = [
    await invite({ role: 'office', label: '钱主任' }),
    await invite({ role: 'grid', streets: ['330302006'], label: '钱主任' }),
  ]
  const who = cloud.wechat('demoted')
  await who.done('office.acceptInvitation', { code: higher })
  await who.done('office.acceptInvitation', { code: lower })
  expect((await who.refused('office.acceptInvitation', { code: higher })).code).toBe('INVITATION_INVALID')
  expect(await who.done('office.readMyAccount', {})).toMatchObject({ role: 'grid' })
})

it('venues are entered, changed and listed', async () => {
  const venue = await makeVenue(cloud, 'office', { name: '市立医院', address: '鹿城区 9 号', kind: 'hospital' })
  await office().done('office.saveVenue', { venue, revision: 0, name: '市立医院东门', address: '鹿城区 9 号', kind: 'hospital' })
  const { venues } = await office().done<{ venues: { venue: string; name: string }[] }>('office.listVenues', {})
  expect(venues.find((one) => one.venue === venue)?.name).toBe('市立医院东门')
})

it('neither names nor codes of staff lie in the database in clear', async () => {
  await invite({ role: 'bureau', label: '赵六的名字' })
  const kept = JSON.stringify(
    await Promise.all(['staff', 'invitations'].map(async (name) => (await cloud.database.collection(name).get()).data)),
  )
  expect(kept).not.toMatch(/赵六|张三|王主任/)
})
