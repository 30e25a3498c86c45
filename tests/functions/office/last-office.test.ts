import type { ListedStaff } from '@contract/office/list-staff'
import { type Cloud, startCloud } from '../harness'
import { makeOffice, makeStaff, typed } from './staff'

const REASON = '岗位调整'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({ list: false })
  await makeOffice(cloud, 'first')
}, 60_000)
afterAll(() => cloud?.stop())

const listed = async (who: string) => (await cloud.wechat(who).done<{ staff: ListedStaff[] }>('office.listStaff')).staff
const selfOf = async (who: string) => (await listed(who)).find(({ isSelf }) => isSelf)!.staff
const offices = async () => (await cloud.database.collection('staff').where({ role: 'office', isActive: true }).get()).data.length

it('of two who end each other at the same moment one stays', async () => {
  for (let round = 0; round < 6; round++) {
    const [one, other] = [`first`, `other-${round}`]
    await makeStaff(cloud, one, other, { role: 'office' })
    const [first, second] = [await selfOf(one), await selfOf(other)]
    const replies = await Promise.all([
      cloud.wechat(one).call('office.revokeStaff', { staff: second, reason: REASON }),
      cloud.wechat(other).call(round % 2 ? 'office.changeStaff' : 'office.revokeStaff', {
        staff: first,
        ...(round % 2 && { role: 'bureau' }),
        reason: REASON,
      }),
    ])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await offices()).toBe(1)
    if ((await cloud.wechat('first').call('office.listStaff')).ok) continue
    const { code } = await cloud.wechat(other).done<{ code: string }>('office.inviteStaff', { role: 'office', label: '王主任' })
    await cloud.wechat('first').done('office.acceptInvitation', { code: typed(code) })
    await cloud.wechat('first').done('office.revokeStaff', { staff: second, reason: REASON })
  }
})

it('takes no other role by an invitation of somebody who has left the office', async () => {
  await makeStaff(cloud, 'first', 'inviter', { role: 'office' })
  const { code } = await cloud.wechat('inviter').done<{ code: string }>('office.inviteStaff', { role: 'bureau', label: '王主任' })
  await cloud.wechat('first').done('office.revokeStaff', { staff: await selfOf('inviter'), reason: REASON })
  expect((await cloud.wechat('first').refused('office.acceptInvitation', { code: typed(code) })).code).toBe('INVITATION_INVALID')
  expect(await offices()).toBe(1)
})

it('a new phone of an office counts as one, and the old does not any more', async () => {
  await makeStaff(cloud, 'first', 'phone-a', { role: 'office' })
  const staff = await selfOf('phone-a')
  const { code } = await cloud.wechat('first').done<{ code: string }>('office.rebindStaff', { staff, reason: REASON })
  await cloud.wechat('phone-b').done('office.acceptInvitation', { code: typed(code) })
  expect(await offices()).toBe(2)
  await cloud.wechat('phone-b').done('office.revokeStaff', { staff: await selfOf('first'), reason: REASON })
  expect(await offices()).toBe(1)
  expect((await cloud.wechat('phone-b').call('office.listStaff')).ok).toBe(true)
})
