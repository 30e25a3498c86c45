import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { DeskStore } from './desk.store'

const LISTS = {
  'office.listVenues': answered({ venues: [], next: null }),
  'office.listStaff': answered({ staff: [], leftOut: 0, next: null }),
  'office.listInvitations': answered({ invitations: [], leftOut: 4 }),
}
const deskWith = (replies: Parameters<typeof inHand>[0]) => {
  const { services, calls } = inHand(replies)
  return { desk: new DeskStore(services.cloud), calls: () => calls.map(({ operation }) => operation) }
}

it('what is pressed while the lists load is done all the same', async () => {
  const { desk, calls } = deskWith({ ...LISTS, 'office.revokeStaff': answered({}) })
  const loading = desk.refreshStaff()
  await desk.revoke('0011223344556677', '离岗')
  await loading
  expect(calls()).toContain('office.revokeStaff')
})

it('accounts come page after page, by the search; a page asked for twice comes once', async () => {
  const cursor = { since: 5, staff: '0011223344556677' }
  const replies = { 'office.listStaff': answered({ staff: [{ staff: 'a' }], leftOut: 1, next: cursor }) }
  const { services, calls } = inHand(replies)
  const desk = new DeskStore(services.cloud)
  await desk.findStaff({ role: 'grid' })
  expect(desk.staffLeftOut).toBe(1)
  replies['office.listStaff'] = answered({ staff: [{ staff: 'b' }], leftOut: 0, next: null })
  await Promise.all([desk.moreStaff(), desk.moreStaff()])
  await desk.moreStaff()
  expect(desk.staff.map(({ staff }) => staff)).toEqual(['a', 'b'])
  expect(calls.map(({ input }) => input)).toEqual([{ role: 'grid' }, { role: 'grid', before: cursor }, { role: 'grid', before: cursor }])
})

it('one act at a time: pressed twice, an invitation is drawn once', async () => {
  const { desk, calls } = deskWith({ 'office.inviteStaff': answered({ code: 'ABCD-EFGH-JKLM', expiresAt: 1 }) })
  await Promise.all([
    desk.invite({ role: 'grid', streets: ['330302006'], label: '李四' }),
    desk.invite({ role: 'grid', streets: ['330302006'], label: '李四' }),
  ])
  expect(calls()).toEqual(['office.inviteStaff'])
  expect(desk.onDesk).toMatchObject({ kind: 'invitation' })
})

it('what went wrong stands on the desk until the next act', async () => {
  const { desk } = deskWith({ ...LISTS, 'pass.printPaper': refused('PAPER_NOT_POSSIBLE') })
  await desk.printPaper({ idNumber: '330302199001011238', hours: 24 })
  expect(desk.problem?.code).toBe('PAPER_NOT_POSSIBLE')
  desk.clear()
  expect(desk.problem).toBeUndefined()
})

it.each([
  ['done', answered({})],
  ['refused, for its post went over to another account', refused('STAFF_ENDED', { how: 'replaced' })],
])('an act on an account that is %s has the list read again', async (_how, reply) => {
  const { desk, calls } = deskWith({ ...LISTS, 'office.revokeStaff': reply, 'office.changeStaff': reply, 'office.rebindStaff': reply })
  await desk.revoke('0011223344556677', '离岗')
  await desk.change({ staff: '0011223344556677', role: 'bureau', reason: '调岗' })
  expect(calls().filter((name) => name === 'office.listStaff')).toHaveLength(2)
})

it('an invitation says for whom; one that was taken up meanwhile is not withdrawn, and the list says so', async () => {
  const { desk, calls } = deskWith({
    ...LISTS,
    'office.rebindStaff': answered({ code: 'ABCD-EFGH-JKLM', expiresAt: 1 }),
    'office.withdrawInvitation': refused('INVITATION_OVER'),
  })
  await desk.rebind({ staff: '0011223344556677', label: '李四' }, '换手机')
  expect(desk.onDesk).toMatchObject({ kind: 'invitation', invitation: { label: '李四' } })
  expect(await desk.withdraw('0011223344556677')).toBe(false)
  expect([desk.problem?.code, calls().at(-1)]).toEqual(['INVITATION_OVER', 'office.listInvitations'])
  expect(desk.invitationsLeftOut).toBe(4)
})
