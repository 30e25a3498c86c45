import type { PersonRef } from '@domain/kernel/ids'
import { ConfirmationStore } from './confirmation.store'
import { answered, inHand, refused } from '../../tests/stand-ins/in-hand'

const person = 'b000000000000001' as PersonRef

it.each([
  ['', 'empty'],
  ['11010519491231', 'length'],
  ['110105194912310021', 'check-digit'],
  ['110105194913310027', 'birth-date'],
])('number %j is not sent: %s', async (idNumber, lack) => {
  const { stores, calls } = inHand()
  const confirmation = new ConfirmationStore(stores.cloud, stores.clock)
  confirmation.setNumber(idNumber)
  expect(await confirmation.confirm(person)).toBe(false)
  expect([confirmation.lack, calls]).toEqual([lack, []])
})

it('a right number confirms, and is kept nowhere', async () => {
  const { stores, storage, calls } = inHand({ 'linking.confirmSelf': answered({ confirmed: 1 }) })
  const confirmation = new ConfirmationStore(stores.cloud, stores.clock)
  confirmation.setNumber('110105 1949 1231 002x')
  expect(await confirmation.confirm(person)).toBe(true)
  expect(calls[0]?.input).toEqual({ person, idNumber: '11010519491231002X' })
  expect(JSON.stringify([...storage.kept])).not.toContain('1949')
})

it('a number of somebody else is refused in words', async () => {
  const { stores } = inHand({ 'linking.confirmSelf': refused('ID_NUMBER_DIFFERS', { left: 4 }) })
  const confirmation = new ConfirmationStore(stores.cloud, stores.clock)
  confirmation.setNumber('11010519491231002X')
  expect(await confirmation.confirm(person)).toBe(false)
  expect(confirmation.confirming).toMatchObject({ kind: 'failed', problem: { code: 'ID_NUMBER_DIFFERS', params: { left: 4 } } })
})
