/** Times many calls, so many at once. @returns durations in milliseconds and calls a second */
export async function load(call, { calls, atOnce = 1 }) {
  const durations = []
  let left = calls
  const since = performance.now()
  const caller = async () => {
    while (left-- > 0) {
      const from = performance.now()
      await call()
      durations.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, caller))
  return { durations, perSecond: (durations.length / (performance.now() - since)) * 1000 }
}

/** As many calls in rounds, with a rest before each. @returns all durations */
export async function loadInRounds(call, { rounds, rest, ...settings }) {
  const durations = []
  for (let round = 0; round < rounds; round++) {
    await rest()
    durations.push(...(await load(call, settings)).durations)
  }
  return durations
}

/** Loads two calls in turn, round after round, so that both meet the same weather. */
export async function loadInTurn(one, other, { rounds, rest, ...settings }) {
  const results = { one: [], other: [] }
  for (let round = 0; round < rounds; round++) {
    await rest()
    results.one.push(await load(one, settings))
    results.other.push(await load(other, settings))
  }
  return results
}
