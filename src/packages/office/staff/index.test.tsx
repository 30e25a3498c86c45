import { screen } from '@testing-library/react'
import { openAtDesk, press, typedIn, typeIn } from '../../../../tests/stand-ins/desk-page'
import { answered, refused } from '../../../../tests/stand-ins/in-hand'
import StaffPage from './index'

const STAFF = '0011223344556677'
const account = { staff: STAFF, role: 'bureau', label: '李四', venue: null, venueName: null, streets: [], since: 1, isSelf: false }
const invitation = { invitation: STAFF, label: '王五', role: 'office', venueName: null, streets: [], isTakeover: false, expiresAt: 1 }
const LISTS = {
  'office.listStaff': answered({ staff: [account], leftOut: 0, next: null }),
  'office.listInvitations': answered({ invitations: [invitation], leftOut: 0 }),
}

it('once invited, somebody stands on the paper with the code, and no longer in the form', async () => {
  await openAtDesk(StaffPage, { ...LISTS, 'office.inviteStaff': answered({ code: 'ABCD-EFGH-JKLM', expiresAt: 1 }) })
  await press('role-office')
  typeIn('label', '赵六，值班')
  await press('invite')
  screen.getByText('ABCD-EFGH-JKLM')
  screen.getByText('给：赵六，值班')
  expect(typedIn('label')).toBe('')
  expect(screen.queryByText('请填写姓名和岗位。')).toBeNull()
})

it('an invitation that was not made leaves what was typed', async () => {
  await openAtDesk(StaffPage, { ...LISTS, 'office.inviteStaff': refused('NETWORK_TIMEOUT') })
  await press('role-office')
  typeIn('label', '赵六，值班')
  await press('invite')
  expect(typedIn('label')).toBe('赵六，值班')
})

it.each([
  [
    'another post',
    async () => {
      await press(`change-${STAFF}`)
      typeIn('reason', '调岗')
      await press('save-post')
    },
  ],
  [
    'the end of an account',
    async () => {
      await press(`revoke-${STAFF}`)
      typeIn('reason', '离岗')
      await press('confirm-reason')
    },
  ],
  [
    'an invitation withdrawn',
    async () => {
      await press(`withdraw-${STAFF}`)
      await press('dialog-confirm')
    },
  ],
])('why it failed stands once, in the dialog: %s', async (_what, doIt) => {
  const down = refused('NETWORK_TIMEOUT')
  await openAtDesk(StaffPage, { ...LISTS, 'office.changeStaff': down, 'office.revokeStaff': down, 'office.withdrawInvitation': down })
  await doIt()
  expect(document.querySelectorAll('.notice')).toHaveLength(1)
  expect(document.querySelectorAll('[role=dialog] .notice')).toHaveLength(1)
})
