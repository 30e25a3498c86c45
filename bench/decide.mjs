import { loadTypescript } from '../tools/lib/load-typescript.mjs'
import { row } from './lib/row.mjs'
import { median } from './lib/numbers.mjs'

const ROUNDS = 7
const PASSES = 1_000
const FACTS_FOR_ENGINE = 400

/** Deciding a code: by the product's function, by reading the table from the top, and by a general rule engine with the same rows. */
export async function run() {
  const { decide, decideByTable, STATUS_RULES, facts, engineOf } = await loadTypescript('bench/lib/decide-subjects.ts')
  const all = facts()
  const engine = engineOf()
  for (const one of all) {
    if (decide(one).rule !== decideByTable(STATUS_RULES, one).rule) throw new Error(`function and table differ on ${JSON.stringify(one)}`)
  }
  for (const one of all.slice(0, FACTS_FOR_ENGINE)) {
    if ((await engine(one)) !== decide(one).rule) throw new Error(`engine and table differ on ${JSON.stringify(one)}`)
  }
  const speeds = { decide: [], table: [], engine: [] }
  for (let round = 0; round < ROUNDS; round++) {
    speeds.decide.push(perSecond(all, PASSES, decide))
    speeds.table.push(perSecond(all, PASSES / 20, (one) => decideByTable(STATUS_RULES, one)))
    speeds.engine.push(await perSecondAsync(all.slice(0, FACTS_FOR_ENGINE), engine))
  }
  const [decided, byTable, byEngine] = [median(speeds.decide), median(speeds.table), median(speeds.engine)]
  return [
    row('decide', decided / 1e6, 'million a second', { atLeast: 5 }),
    row('the same table read from the top', byTable / 1e6, 'million a second'),
    row('json-rules-engine, the same rows', byEngine / 1e6, 'million a second'),
    row('decide : json-rules-engine', decided / byEngine, 'times'),
  ]
}

function perSecond(all, passes, work) {
  let sum = 0
  const since = performance.now()
  for (let pass = 0; pass < passes; pass++) for (const one of all) sum += work(one).situation
  if (sum === 0) throw new Error('nothing was decided')
  return (all.length * passes * 1000) / (performance.now() - since)
}

async function perSecondAsync(all, work) {
  const since = performance.now()
  for (const one of all) await work(one)
  return (all.length * 1000) / (performance.now() - since)
}
