import type { ListedStaff } from '@contract/office/list-staff'
import type { OpenInvitation } from '@contract/office/invitations'
import { HOUR } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { makeOffice, makeStaff, typed } from './staff'

const REASON = '岗位调整'
/** As many as are listed. */
const LISTED = 100

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ list: false })
  await makeOffice(cloud, 'office')
}, 60_000)
afterAll(() => cloud?.stop())

interface Listed {
  invitations: OpenInvitation[]
  leftOut: number
}
const listed = (who = 'office') => cloud.wechat(who).done<Listed>('office.listInvitations')
const labels = async () => (await listed()).invitations.map(({ label }) => label)
const accounts = async () => (await cloud.wechat('office').done<{ staff: ListedStaff[] }>('office.listStaff')).staff
const invite = async (label: string, who = 'office', role = 'bureau') =>
  typed((await cloud.wechat(who).done<{ code: string }>('office.inviteStaff', { role, label })).code)
const accept = (who: string, code: string) => cloud.wechat(who).call('office.acceptInvitation', { code })

it('one that its taker was refused is open still: it can be withdrawn, and serves another', async () => {
  const code = await invite('给别人的')
  expect(await accept('office', code)).toMatchObject({ ok: false, error: { code: 'STAFF_SELF' } })
  expect(await labels()).toEqual(['给别人的'])
  expect((await accept('another', code)).ok).toBe(true)
})

it('refused on the phone that is to be replaced, it serves the new one', async () => {
  await cloud.clock.shift(1_000)
  await makeStaff(cloud, 'office', 'phone', { role: 'office' })
  const { staff } = (await accounts())[0]!
  const { code } = await cloud.wechat('office').done<{ code: string }>('office.rebindStaff', { staff, reason: REASON })
  expect(await accept('phone', typed(code))).toMatchObject({ ok: false, error: { code: 'INVITATION_INVALID' } })
  expect((await accept('new-phone', typed(code))).ok).toBe(true)
})

it('given by an office that has ended it is void, and is not listed', async () => {
  await cloud.clock.shift(1_000)
  await makeStaff(cloud, 'office', 'leaver', { role: 'office' })
  const { staff } = (await accounts())[0]!
  await invite('离任者发出的', 'leaver')
  expect(await labels()).toContain('离任者发出的')
  await cloud.wechat('office').done('office.revokeStaff', { staff, reason: REASON })
  expect(await labels()).not.toContain('离任者发出的')
})

it('those that lapse first come first, and the rest is counted; one of before references breaks nothing', async () => {
  await cloud.clock.shift(24 * HOUR * 8)
  await cloud.database
    .collection('invitations')
    .add({ _id: 'earlier', role: 'bureau', by: null, usedBy: null, expiresAt: new Date(cloud.clock.now() + HOUR) })
  for (let one = 0; one < LISTED + 4; one++) {
    await cloud.clock.shift(1_000)
    await invite(`第 ${one} 个`)
  }
  const before = await listed()
  expect([before.invitations.length, before.leftOut, before.invitations[0]?.label]).toEqual([LISTED, 4, '第 0 个'])
  await cloud.wechat('office').done('office.withdrawInvitation', { invitation: before.invitations[0]!.invitation })
  const after = await listed()
  expect([after.leftOut, after.invitations[0]?.label, after.invitations.at(-1)?.label]).toEqual([3, '第 1 个', `第 ${LISTED} 个`])
})
