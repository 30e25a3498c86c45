import { connect } from '../tools/lib/seed.mjs'
import { startBenchCloud } from './lib/cloud.mjs'
import { loadInTurn } from './lib/load.mjs'
import { median, quantile } from './lib/numbers.mjs'
import { row } from './lib/row.mjs'

const OPENID = 'shows-a-code'
const CALLS = 100
const ROUNDS = 25
const WARM_UP = 5

/** Showing a valid code of a family of four, against a bare function with one SDK read of the very document, on the same host in turn. */
export async function run() {
  const cloud = await startBenchCloud()
  try {
    const phone = await cloud.becomeHolder(OPENID)
    const { _id: id } = (await (await connect(cloud)).database().collection('holders').limit(1).get()).data[0]
    const show = () => cloud.call(OPENID, 'status.show', { phone })
    const bare = () => cloud.callFunction('bare', OPENID, { collection: 'holders', id })
    const inTurn = (atOnce, rounds = ROUNDS) => loadInTurn(show, bare, { rounds, rest: cloud.rest, calls: CALLS, atOnce })
    await inTurn(8, WARM_UP)
    return [...rowsOf(await inTurn(1), 1), ...rowsOf(await inTurn(8), 8)]
  } finally {
    await cloud.stop()
  }
}

function rowsOf(results, atOnce) {
  const ratios = results.one.map(({ perSecond }, round) => perSecond / results.other[round].perSecond)
  const durations = (name) => results[name].flatMap((result) => result.durations)
  return [
    row(`throughput, showing : bare function, ${atOnce} at once`, median(ratios), 'times', { atLeast: 0.66 }),
    ...['one', 'other'].flatMap((name) => {
      const what = name === 'one' ? 'showing' : 'bare function'
      return [
        row(`p50 of ${what}, ${atOnce} at once`, median(durations(name)), 'ms'),
        row(`p99 of ${what}, ${atOnce} at once`, quantile(durations(name), 0.99), 'ms'),
      ]
    }),
  ]
}
