import { inHand, memory, NOON } from '../../tests/stand-ins/in-hand'

const HOUR = 3_600_000

it('follows the server’s clock, also after a restart without network', () => {
  const storage = memory()
  const { stores } = inHand({}, { storage })
  expect(stores.clock.now).toBe(NOON)
  stores.clock.correct(-5 * HOUR)
  expect(stores.clock.now).toBe(NOON - 5 * HOUR)
  expect(inHand({}, { storage }).stores.clock.now).toBe(NOON - 5 * HOUR)
})

it('the time an answer travels says nothing about the clock', () => {
  const { stores } = inHand()
  stores.clock.correct(900)
  expect(stores.clock.now).toBe(NOON)
})
