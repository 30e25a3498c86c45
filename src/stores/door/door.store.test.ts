/** @jest-environment node */
import { answered, inHand, memory, refused } from '../../../tests/stand-ins/in-hand'
import { DoorStore } from './door.store'

const GUARD = {
  role: 'venue',
  label: '张三',
  desk: [],
  venue: { venue: '0011223344556677', name: '五马街商场', address: '鹿城区', kind: 'mall' },
}
const doorWith = (replies: Parameters<typeof inHand>[0], storage = memory(new Map([['staff', GUARD]]))) => {
  const hand = inHand(replies, { storage })
  return { ...hand, storage, door: new DoorStore(hand.services, hand.stores.clock) }
}

it('the account stays on the phone when the functions cannot be reached, and goes when it has ended', async () => {
  const unreachable = doorWith({ 'office.readMyAccount': refused('NETWORK_UNREACHABLE') })
  await unreachable.door.refresh()
  expect(unreachable.door.account).toMatchObject({ role: 'venue' })
  const ended = doorWith({ 'office.readMyAccount': refused('POST_ENDED', { how: 'replaced' }) })
  await ended.door.refresh()
  expect(ended.door.ended?.params).toEqual({ how: 'replaced' })
  expect([ended.door.account, ended.storage.kept.has('staff')]).toEqual([undefined, false])
})

it('what cannot be an invitation is not sent', async () => {
  const { door, calls } = doorWith({}, memory())
  expect(await door.accept('not one')).toBe(false)
  expect(calls).toEqual([])
})

it('a report is not said of whoever was scanned meanwhile', async () => {
  let answer: (reply: ReturnType<typeof answered>) => void = () => undefined
  const { door } = doorWith({ 'pass.reportPass': () => new Promise((resolve) => (answer = resolve)) })
  door.scan('the first')
  const reporting = door.report()
  door.scan('the second')
  answer(answered({ denied: true }))
  await reporting
  expect(door.reporting.kind).toBe('idle')
})

it('what is handed over leaves the door free for the next', () => {
  const { door } = doorWith({})
  door.scan('the first')
  expect([door.handOver(), door.scanned, door.handOver()]).toEqual(['the first', undefined, ''])
})
