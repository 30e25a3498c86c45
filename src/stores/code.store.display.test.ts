import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { applicant, showing, VALID_UNTIL } from '../../tests/stand-ins/answers'
import { answered, inHand, refused } from '../../tests/stand-ins/in-hand'

const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
const onDisplay = async () => {
  const hand = inHand({ 'status.show': answered(showing([applicant()], { setTag: '0123456789abcdef' })) })
  hand.stores.code.open()
  await settle()
  hand.calls.length = 0
  return hand
}

it('it is looked every minute whether something has changed, without naming a phone: nothing is extended', async () => {
  const hand = await onDisplay()
  hand.replies['status.show'] = answered(showing([applicant({ maskedName: '陈*新' })], { refreshDue: true }))
  hand.turn(MINUTE)
  await settle()
  expect(hand.stores.code.current?.maskedName).toBe('陈*新')
  expect(hand.calls.map(({ operation }) => operation)).toEqual(['status.show'])
  expect(hand.calls[0]?.input).not.toHaveProperty('phone')
})

it('a look that fails says nothing', async () => {
  const hand = await onDisplay()
  hand.replies['status.show'] = refused('NETWORK_TIMEOUT')
  hand.turn(MINUTE)
  await settle()
  expect([hand.calls.length, hand.stores.code.shown.kind]).toEqual([1, 'ready'])
})

it('nobody looks without network, nor when the page has gone', async () => {
  const hand = await onDisplay()
  hand.setOnline(false)
  hand.turn(MINUTE)
  hand.setOnline(true)
  await settle()
  hand.calls.length = 0
  hand.stores.code.leave()
  hand.turn(MINUTE)
  expect(hand.calls).toEqual([])
})

it('a look that is overtaken by a showing changes nothing', async () => {
  const hand = await onDisplay()
  let answerLook: (reply: ReturnType<typeof answered>) => void = () => undefined
  hand.replies['status.show'] = () => new Promise((resolve) => (answerLook = resolve))
  hand.turn(MINUTE)
  await settle()
  hand.replies['status.show'] = answered(showing([applicant({ validUntil: VALID_UNTIL + HOUR })]))
  await hand.stores.code.refresh()
  answerLook(answered(showing([applicant()])))
  await settle()
  expect(hand.stores.code.current?.validUntil).toBe(VALID_UNTIL + HOUR)
})

it('the network coming back asks anew while the code is on display, and only then', async () => {
  const hand = inHand({ 'status.show': answered(showing([])) })
  hand.setOnline(false)
  hand.setOnline(true)
  expect(hand.calls).toHaveLength(0)
  hand.stores.code.open()
  await Promise.resolve()
  hand.setOnline(false)
  await new Promise((resolve) => setTimeout(resolve, 20))
  const before = hand.calls.length
  hand.setOnline(true)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(hand.calls.length).toBe(before + 1)
  hand.stores.code.leave()
  hand.setOnline(false)
  hand.setOnline(true)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(hand.calls.length).toBe(before + 1)
})
