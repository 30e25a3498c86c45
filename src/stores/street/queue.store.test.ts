import { inHand, answered, memory, NOON, refused } from '../../../tests/stand-ins/in-hand'
import { queueOf, QueueStore, type Waiting } from './queue.store'

const KEY = '0a'.repeat(32)
const CASE = '0123456789abcdef'
const OTHER = 'fedcba9876543210'

const receive = (id: string, at = NOON): Waiting => ({
  case: id,
  maskedName: '张*',
  at,
  written: { kind: 'move', revision: 3, move: { event: 'receive' } },
})
const NOTE: Waiting = {
  case: CASE,
  maskedName: '张*',
  at: NOON + 1,
  written: { kind: 'note', day: '2022-11-24', against: null, note: { temperature: 365, symptoms: [], words: '睡得好' } },
}

const withReplies = (replies: Parameters<typeof inHand>[0], storage = memory()) => {
  const world = inHand(replies, { storage })
  return { ...world, queue: new QueueStore(storage), cloud: world.services.cloud }
}

it('goes out in the order it was written, each with the version it was written against', async () => {
  const { queue, cloud, calls } = withReplies({
    'verification.moveStreetCase': answered({ case: null }),
    'verification.writeHealthNote': answered({ case: null }),
  })
  queue.add(receive(CASE))
  queue.add(NOTE)
  await queue.send(cloud)
  expect(calls.map(({ input }) => input)).toEqual([
    { case: CASE, revision: 3, move: { event: 'receive' } },
    { case: CASE, day: '2022-11-24', against: null, note: { temperature: 365, symptoms: [], words: '睡得好' } },
  ])
  expect([queue.waiting, queue.sent]).toEqual([0, 2])
})

it.each(['NETWORK_UNREACHABLE', 'NETWORK_TIMEOUT', 'TOO_MANY_REQUESTS', 'INTERNAL'] as const)(
  '%s: it waits, and so does what comes after it',
  async (code) => {
    const { queue, cloud, calls } = withReplies({ 'verification.moveStreetCase': refused(code) })
    queue.add(receive(CASE))
    queue.add(receive(OTHER))
    await queue.send(cloud)
    expect([queue.waiting, calls.length, queue.isSending]).toEqual([2, 1, false])
  },
)

it('what came too late says why and what stands now, and holds up nothing; it stays until it was read', async () => {
  const { queue, cloud } = withReplies({
    'verification.moveStreetCase': (input) =>
      (input as { case: string }).case === CASE ? refused('CASE_CHANGED') : answered({ case: null }),
    'verification.readStreetCase': answered({ case: { state: 'received' } }),
  })
  queue.add(receive(CASE))
  queue.add(receive(OTHER))
  await queue.send(cloud)
  expect(queue.items).toMatchObject([{ case: CASE, refused: { code: 'CASE_CHANGED', state: 'received' } }])
  expect([queue.waiting, queue.hasMove(CASE)]).toEqual([0, false])
  const [late] = queue.items
  if (late) queue.dismiss(late)
  expect(queue.items).toEqual([])
})

it('a case that is not theirs any more has no state to tell', async () => {
  const { queue, cloud } = withReplies({
    'verification.moveStreetCase': refused('CASE_NOT_FOUND'),
    'verification.readStreetCase': refused('CASE_NOT_FOUND'),
  })
  queue.add(receive(CASE))
  await queue.send(cloud)
  expect(queue.items[0]?.refused).toEqual({ code: 'CASE_NOT_FOUND', state: null })
})

it('lies sealed on the phone, is counted without the key, and opens with it after a restart', () => {
  const storage = memory()
  const { queue } = withReplies({}, storage)
  queue.add(receive(CASE))
  expect(storage.kept.size).toBe(0)
  queue.unlock(KEY)
  queue.add(NOTE)
  const kept = JSON.stringify([...storage.kept])
  expect(kept).not.toMatch(/张|睡得好|receive|0123456789abcdef/)
  const { queue: next } = withReplies({}, storage)
  expect([next.waiting, next.items.length]).toEqual([2, 0])
  next.add(receive(OTHER, NOON + 2))
  next.unlock(KEY)
  expect(next.items.map((item) => item.case)).toEqual([CASE, CASE, OTHER])
  expect(next.waiting).toBe(3)
})

describe('another worker on this phone', () => {
  const OTHER_KEY = '0b'.repeat(32)

  it('neither reads nor sends what waits, and does not count it', async () => {
    const storage = memory()
    const { queue, cloud, calls } = withReplies({ 'verification.moveStreetCase': answered({ case: null }) }, storage)
    queue.unlock(KEY)
    queue.add(receive(CASE))
    queue.unlock(OTHER_KEY)
    await queue.send(cloud)
    expect([queue.waiting, calls.length]).toEqual([0, 0])
    expect(withReplies({}, storage).queue.waiting).toBe(0)
  })

  it('has a queue of their own, and each finds theirs again, on this start and on the next', () => {
    const storage = memory()
    const { queue } = withReplies({}, storage)
    queue.unlock(KEY)
    queue.add(receive(CASE))
    queue.unlock(OTHER_KEY)
    queue.add(receive(OTHER, NOON + 2))
    expect(queue.items.map((item) => item.case)).toEqual([OTHER])
    queue.unlock(KEY)
    expect(queue.items.map((item) => item.case)).toEqual([CASE])
    const { queue: next } = withReplies({}, storage)
    next.unlock(OTHER_KEY)
    expect(next.items.map((item) => item.case)).toEqual([OTHER])
  })

  it('sends theirs, and what waits for the first goes on waiting', async () => {
    const storage = memory()
    const { queue, cloud } = withReplies({ 'verification.moveStreetCase': answered({ case: null }) }, storage)
    queue.unlock(KEY)
    queue.add(receive(CASE))
    queue.unlock(OTHER_KEY)
    queue.add(receive(OTHER))
    await queue.send(cloud)
    queue.unlock(KEY)
    expect(queue.waiting).toBe(1)
    await queue.send(cloud)
    expect([queue.waiting, queue.sent, storage.kept.size]).toEqual([0, 2, 0])
    queue.unlock(OTHER_KEY)
    expect(queue.items).toEqual([])
  })

  it('only so many workers are remembered, the last first', () => {
    const storage = memory()
    const { queue } = withReplies({}, storage)
    const keyOf = (worker: number) => worker.toString(16).padStart(2, '0').repeat(32)
    for (let worker = 0; worker < 9; worker++) {
      queue.unlock(keyOf(worker))
      queue.add(receive(CASE))
    }
    const waitingOf = (worker: number) => {
      queue.unlock(keyOf(worker))
      return queue.waiting
    }
    expect([waitingOf(0), waitingOf(8)]).toEqual([0, 1])
  })
})

it('what it sends it sends by the cloud of the page that asks: an ended account is told there, whatever page made the queue', async () => {
  const storage = memory()
  const over = refused('POST_ENDED', { how: 'replaced' })
  const [list, page] = [1, 2].map(() => inHand({ 'verification.moveStreetCase': over, 'verification.readStreetCase': over }, { storage }))
  queueOf(storage).add(receive(CASE))
  await queueOf(storage).send(page!.services.cloud)
  expect([list!.calls.length, page!.calls.length]).toEqual([0, 2])
})
