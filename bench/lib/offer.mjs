import { setTimeout as wait } from 'node:timers/promises'

/**
 * Offers work at its own pace, whether the last has been done or not, as people do who know nothing of each other. Each piece is given `timed`, which wraps
 * `cloud.call`; what is offered late is counted from when it was due.
 * @param streams [{ name, perSecond, work }]
 * @returns durations in ms by operation; of a stream whose work calls nothing timed, by its name
 */
export async function offer(streams, seconds) {
  const durations = new Map()
  const note = (name, ms) => {
    if (!durations.has(name)) durations.set(name, [])
    durations.get(name).push(ms)
  }
  const since = performance.now()
  await Promise.all(streams.map((stream) => offerOne(stream, { since, seconds, note })))
  return durations
}

async function offerOne({ name, perSecond, work }, { since, seconds, note }) {
  const pieces = Array.from({ length: Math.round(perSecond * seconds) }, async (_, piece) => {
    const due = since + (piece * 1000) / perSecond
    await wait(due - performance.now())
    let first = due
    const timed = (call) => async (openid, operation, data) => {
      const from = first ?? performance.now()
      first = undefined
      const answer = await call(openid, operation, data)
      note(operation, performance.now() - from)
      return answer
    }
    await work(timed)
    if (first !== undefined) note(name, performance.now() - due)
  })
  await Promise.all(pieces)
}
