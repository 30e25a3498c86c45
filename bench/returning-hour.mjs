import { connect } from '../tools/lib/seed.mjs'
import { startBenchCloud } from './lib/cloud.mjs'
import { becomeSelf, crowd, forEach } from './lib/crowd.mjs'
import { median } from './lib/numbers.mjs'
import { Returnee } from './lib/returnee.mjs'
import { row } from './lib/row.mjs'

/** 1 % of a city of one in a hundred of Wenzhou. */
const RETURNEES = 1_037
const PEOPLE = 4_400
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const HOUR_IN_MINUTES = 60
/** After the hour until the last is through, at most. */
const TAIL = 40

/** What goes wrong at the ministry's service in the hour, by minute; it is well again when it is over. */
const FAULTS = { 20: 'down', 30: 'none', 42: 'quota', 47: 'none' }
const [DOWN_FROM, DOWN_TO, QUOTA_FROM, QUOTA_TO] = [20, 30, 42, 47]

/** Everybody who declares in the hour before a holiday at 1:100, minute by minute on the cloud's clock, through an outage and a used-up quota. */
export async function run() {
  const cloud = await startBenchCloud({ people: PEOPLE })
  try {
    const members = (await crowd(cloud)).slice(0, RETURNEES)
    if (members.length < RETURNEES) throw new Error(`the city has ${members.length} who can declare`)
    await forEach(members, (member) => becomeSelf(cloud, member))
    // What they have authorised is over by then: each needs a code.
    await cloud.shift(2 * DAY)
    return rowsOf(await hour(cloud, members))
  } finally {
    await cloud.stop()
  }
}

/** @returns one line a minute, and the returnees as they stand in the end */
async function hour(cloud, members) {
  const database = (await connect(cloud)).database()
  const returnees = members.map((member, place) => new Returnee(cloud, member, { staysOnPage: place % 2 === 0 }))
  const minutes = []
  for (let minute = 0; minute < HOUR_IN_MINUTES + TAIL; minute++) {
    if (FAULTS[minute]) await setFault(cloud, FAULTS[minute])
    const before = await outsideCalls(cloud)
    const due = returnees.slice(0, Math.round((RETURNEES * Math.min(minute + 1, HOUR_IN_MINUTES)) / HOUR_IN_MINUTES))
    await forEach(
      due.filter(({ isDone }) => !isDone),
      (returnee) => returnee.act(minute),
    )
    await fireTimer(cloud)
    const { total: waiting } = await database.collection('analyses').where({ 'analysis.state': 'waiting' }).count()
    minutes.push({ minute, calls: (await outsideCalls(cloud)) - before, waiting })
    if (minute >= HOUR_IN_MINUTES && returnees.every(({ isDone }) => isDone)) break
    await cloud.shift(MINUTE)
  }
  return { minutes, returnees }
}

const setFault = (cloud, fault) =>
  fetch(`${cloud.outsideUrl}/__control/faults`, { method: 'POST', body: JSON.stringify({ system: 'itinerary', fault }) })

const outsideCalls = async (cloud) => (await (await fetch(`${cloud.outsideUrl}/__control/calls?system=itinerary`)).json()).count

const fireTimer = (cloud) => fetch(`${cloud.url}/__control/timer`, { method: 'POST', body: JSON.stringify({ name: 'every-minute' }) })

function rowsOf({ minutes, returnees }) {
  const callsIn = (from, to) => median(minutes.slice(from, to).map(({ calls }) => calls))
  const calm = callsIn(0, DOWN_FROM)
  const most = (from, to) => Math.max(...minutes.slice(from, to).map(({ waiting }) => waiting))
  const sum = (of) => returnees.reduce((total, returnee) => total + of(returnee), 0)
  const count = (is) => returnees.filter(is).length
  const calmOnes = returnees.filter(({ beganAt, doneAt }) => doneAt < DOWN_FROM || (beganAt > QUOTA_TO + 5 && doneAt < Infinity))
  const smsOf = (those) => those.reduce((total, { codes }) => total + codes, 0) / those.length
  return [
    row('journeys begun in the hour', returnees.length, ''),
    row(
      'declared',
      count(({ state }) => state === 'declared'),
      '',
      { atLeast: returnees.length },
    ),
    row(
      'judged before they declared',
      count(({ wasJudged }) => wasJudged),
      '',
    ),
    row(
      'refused on the way',
      sum(({ refusals }) => refusals),
      '',
    ),
    row('SMS a journey, all well', smsOf(calmOnes), ''),
    row('SMS a journey, all : all well', smsOf(returnees) / smsOf(calmOnes), 'times'),
    row('calls of the ministry a minute, all well', calm, ''),
    row('the same while it is down : all well', callsIn(DOWN_FROM, DOWN_TO) / calm, 'times', { atMost: 2 }),
    row('the same while its quota is used up : all well', callsIn(QUOTA_FROM, QUOTA_TO) / calm, 'times', { atMost: 2 }),
    row('the same in the five minutes after an outage : all well', callsIn(DOWN_TO, DOWN_TO + 5) / calm, 'times'),
    row('analyses that wait, most while it is down', most(DOWN_FROM, DOWN_TO), ''),
    row('analyses that wait, most while its quota is used up', most(QUOTA_FROM, QUOTA_TO), ''),
    row(
      'minutes after the outage until none waits',
      minutes.slice(DOWN_TO).findIndex(({ waiting }) => waiting === 0),
      'minutes',
    ),
    row('minutes to a declaration, p50', median(returnees.map(({ beganAt, doneAt }) => doneAt - beganAt)), 'minutes'),
    row('minutes to a declaration, longest', Math.max(...returnees.map(({ beganAt, doneAt }) => doneAt - beganAt)), 'minutes'),
  ]
}
