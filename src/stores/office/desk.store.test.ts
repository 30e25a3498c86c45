import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { DeskStore } from './desk.store'

const LISTS = { 'office.listVenues': answered({ venues: [], leftOut: 0 }), 'office.listStaff': answered({ staff: [], leftOut: 0 }) }
const deskWith = (replies: Parameters<typeof inHand>[0]) => {
  const { services, calls } = inHand(replies)
  return { desk: new DeskStore(services.cloud), calls: () => calls.map(({ operation }) => operation) }
}

it('what is pressed while the lists load is done all the same', async () => {
  const { desk, calls } = deskWith({ ...LISTS, 'office.revokeStaff': answered({ revoked: true }) })
  const loading = desk.refreshStaff()
  await desk.revoke('0011223344556677', '离岗')
  await loading
  expect(calls()).toContain('office.revokeStaff')
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
  await desk.printPaper('330302199001011238', 24)
  expect(desk.problem?.code).toBe('PAPER_NOT_POSSIBLE')
  desk.clear()
  expect(desk.problem).toBeUndefined()
})
