import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../tools/lib/seed.mjs'
import { cityRows, RATES } from './lib/city.mjs'
import { startBenchCloud } from './lib/cloud.mjs'
import { authorise, becomeSelf, beginAnalysis, crowd, declare, forEach, typeCode } from './lib/crowd.mjs'
import { offer } from './lib/offer.mjs'
import { median, quantile } from './lib/numbers.mjs'
import { row } from './lib/row.mjs'

/** One in a hundred of the city. */
const SCALE = 100
const SHOWING = 120
const SUSTAINED_FOR = 60
const BURST_FOR = 10
/** Each operation is measured alone so often, in turn with the bare function. */
const ROUNDS = 9
const DAY = 24 * 60 * 60_000
/** Somebody takes half a minute to type the code; meanwhile the page looks at the analysis. */
const LOOKS_A_CODE = 2
const LOOKS_EVERY = 15_000

/** The evening before a holiday at 1:100: everybody shows, some authorise, 1 % declare within an hour; against the bare function offered as often. */
export async function run() {
  const cloud = await startBenchCloud({ people: 1_600 })
  try {
    const members = await crowd(cloud)
    const returning = members.splice(0, Math.ceil((RATES.returning / SCALE) * SUSTAINED_FOR) + ROUNDS)
    await forEach(returning, (member) => becomeSelf(cloud, member))
    // What they have authorised is over by then: each needs a code.
    await cloud.shift(2 * DAY)
    const showing = members.splice(0, SHOWING)
    await forEach(showing, (member) => becomeSelf(cloud, member))
    const bare = await bareOf(cloud)
    const alone = await measured(cloud, { members, returning: returning.splice(0, ROUNDS), showing, bare })
    return [...ratioRows(await loaded(cloud, { members, returning, showing, bare })), ...cityRows({ ...alone, looks: LOOKS_A_CODE })]
  } finally {
    await cloud.stop()
  }
}

/** The baseline: one read of a document that showing reads too. */
async function bareOf(cloud) {
  const { _id: id } = (await (await connect(cloud)).database().collection('holders').limit(1).get()).data[0]
  return () => cloud.callFunction('bare', 'bare', { collection: 'holders', id })
}

async function loaded(cloud, { members, returning, showing, bare }) {
  const show = showInTurn(cloud, showing)
  const sustained = RATES.showing / SCALE
  await offer(
    [
      { name: 'bare', perSecond: sustained, work: bare },
      { name: 'status.show', perSecond: sustained, work: show },
    ],
    5,
  )
  await cloud.rest()
  const alone = await offer([{ name: 'bare', perSecond: sustained, work: bare }], SUSTAINED_FOR / 2)
  const evening = await offer(
    [
      { name: 'status.show', perSecond: sustained, work: show },
      { name: 'authorising', perSecond: RATES.authorising / SCALE, work: (timed) => authorise(cloud, members.pop(), timed(cloud.call)) },
      { name: 'returning', perSecond: RATES.returning / SCALE, work: (timed) => returnHome(cloud, returning.pop(), timed(cloud.call)) },
    ],
    SUSTAINED_FOR,
  )
  await cloud.rest()
  const burst = RATES.burst / SCALE
  const aloneInBurst = await offer([{ name: 'bare', perSecond: burst, work: bare }], BURST_FOR)
  const inBurst = await offer([{ name: 'status.show', perSecond: burst, work: show }], BURST_FOR)
  return { alone, evening, aloneInBurst, inBurst }
}

/** Every phone asks for a new pass: the most that a showing costs. */
function showInTurn(cloud, showing) {
  let turn = 0
  return (timed = (call) => call) => {
    const { openid, phone, person } = showing[turn++ % showing.length]
    return timed(cloud.call)(openid, 'status.show', { phone, passes: [{ person, anchor: randomBytes(16).toString('hex') }] })
  }
}

async function returnHome(cloud, member, call) {
  await call(member.openid, 'declaration.readMyDeclaration')
  await beginAnalysis(member, call)
  for (let look = 0; look < LOOKS_A_CODE; look++) {
    await wait(LOOKS_EVERY)
    await call(member.openid, 'declaration.readAnalysis')
  }
  const { analysis } = await typeCode(cloud, member, call)
  if (analysis.state !== 'judged') throw new Error(`an analysis is ${analysis.state}`)
  await declare(member, cloud.now(), call)
}

/** Of every operation, one at a time: reads and writes of the database, and durations, those of the bare function in turn with them. */
async function measured(cloud, { members, returning, showing, bare }) {
  const costs = {}
  const durations = new Map([['bare', []]])
  const note = async (name, work) => {
    const since = performance.now()
    const answer = await work()
    durations.set(name, [...(durations.get(name) ?? []), performance.now() - since])
    return answer
  }
  const counted = async (openid, operation, data = {}) => {
    await note('bare', bare)
    const { data: answer, roundTrips, writes } = await note(operation, () => cloud.callCounted(openid, operation, data))
    costs[operation] = { reads: roundTrips - writes, writes }
    return answer
  }
  for (const member of returning) {
    await showInTurn(cloud, showing)(() => counted)
    await authorise(cloud, members.pop(), counted)
    await counted(member.openid, 'declaration.readMyDeclaration')
    await beginAnalysis(member, counted)
    await counted(member.openid, 'declaration.readAnalysis')
    await typeCode(cloud, member, counted)
    await declare(member, cloud.now(), counted)
  }
  return { costs, durations, bare: durations.get('bare') }
}

function ratioRows({ alone, evening, aloneInBurst, inBurst }) {
  const [bare, show] = [alone.get('bare'), evening.get('status.show')]
  const [bareBurst, showBurst] = [aloneInBurst.get('bare'), inBurst.get('status.show')]
  return [
    row('p50 of showing in the evening : bare function', median(show) / median(bare), 'times'),
    row('p99 of showing in the evening : bare function', quantile(show, 0.99) / quantile(bare, 0.99), 'times'),
    row('p50 of showing, burst : bare function', median(showBurst) / median(bareBurst), 'times'),
    row('p99 of showing, burst : bare function', quantile(showBurst, 0.99) / quantile(bareBurst, 0.99), 'times'),
    row('p99 of showing, burst : evening', quantile(showBurst, 0.99) / quantile(show, 0.99), 'times'),
  ]
}
