import { startBenchCloud } from './lib/cloud.mjs'
import { median } from './lib/numbers.mjs'
import { row } from './lib/row.mjs'

const FUNCTIONS = ['session', 'sms', 'itinerary', 'linking', 'status', 'office']
const ROUNDS = 5

/** The first call of each function in a new instance, against that of the bare function: loading, configuration, the way to a refusal. */
export async function run() {
  const times = Object.fromEntries([...FUNCTIONS, 'bare'].map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    const cloud = await startBenchCloud()
    for (const name of round % 2 === 0 ? Object.keys(times) : Object.keys(times).reverse()) {
      const since = performance.now()
      await cloud.callFunction(name, 'first', { operation: `${name}.nothing`, data: {}, collection: 'settings', id: 'none' })
      // The seed has called the office: its instance is warm by then.
      if (name !== 'office') times[name].push(performance.now() - since)
    }
    await cloud.stop()
  }
  const bare = median(times.bare)
  return Object.entries(times)
    .filter(([, durations]) => durations.length > 0)
    .flatMap(([name, durations]) => [
      row(`first call of ${name}`, median(durations), 'ms'),
      ...(name === 'bare' ? [] : [row(`first call, ${name} : bare function`, median(durations) / bare, 'times')]),
    ])
}
