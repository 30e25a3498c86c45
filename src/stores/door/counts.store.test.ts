import { HOUR } from '@domain/kernel/china-time'
import { answered, inHand, memory, NOON, refused } from '../../../tests/stand-ins/in-hand'
import { CountsStore } from './counts.store'

const sent = (calls: { operation: string; input: unknown }[]) => calls.map(({ input }) => (input as { hours: object[] }).hours)

it('sends totals by the hour, again what was not heard', async () => {
  const { services, calls } = inHand({ 'pass.countScans': refused('NETWORK_TIMEOUT') })
  const counts = new CountsStore(services.cloud, services.storage)
  counts.add('yes', NOON)
  counts.add('yes', NOON + 1)
  counts.add('forged', NOON + HOUR)
  await counts.send(NOON + HOUR)
  await counts.send(NOON + HOUR)
  const totals = [
    { hour: NOON, counts: { yes: 2 } },
    { hour: NOON + HOUR, counts: { forged: 1 } },
  ]
  expect(sent(calls)).toEqual([totals, totals])
})

it('after days without network: what the server still takes, so that counting goes on', async () => {
  const storage = memory()
  const { services, calls } = inHand({ 'pass.countScans': answered({ kept: 48 }) }, { storage })
  const counts = new CountsStore(services.cloud, storage)
  for (let hour = 0; hour < 80; hour++) counts.add('yes', NOON + hour * HOUR)
  await counts.send(NOON + 79 * HOUR)
  expect(sent(calls)[0]).toHaveLength(48)
  expect(Object.keys(storage.kept.get('door-counts') as object)).toHaveLength(48)
})
