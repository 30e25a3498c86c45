import fs from 'node:fs'
import path from 'node:path'
import { loadTypescript } from '../tools/lib/load-typescript.mjs'
import { localEnvironment } from '../tools/lib/local-environment.mjs'
import { ROOT } from '../tools/lib/run.mjs'
import { callAsSystem, connect } from '../tools/lib/seed.mjs'
import { startBenchCloud } from './lib/cloud.mjs'
import { loadInTurn } from './lib/load.mjs'
import { median, quantile } from './lib/numbers.mjs'
import { row } from './lib/row.mjs'

const IN_STREET = 300
const SMALL = 10_000
const LARGE = 1_000_000
const WORKER = 'grid-worker'
const LISTS = ['submitted', 'received', 'due', 'controlled', 'closed']
const CALLS = 25
const ROUNDS = 12

/** The worklists of one street, 300 cases, with 10,000 and with 1,000,000 cases in the city's database; both are asked in turn. */
export async function run() {
  const small = await startCity(SMALL)
  const large = await startCity(LARGE)
  try {
    const rest = () => Promise.all([small.rest(), large.rest()])
    await loadInTurn(listsOf(small), listsOf(large), { rounds: 2, rest, calls: CALLS })
    const { one, other } = await loadInTurn(listsOf(small), listsOf(large), { rounds: ROUNDS, rest, calls: CALLS })
    const [few, many] = [one, other].map((results) => results.flatMap(({ durations }) => durations))
    return [
      row('p50 of a worklist, 10,000 cases', median(few), 'ms'),
      row('p50 of a worklist, 1,000,000 cases', median(many), 'ms'),
      row('p50, 1,000,000 : 10,000', median(many) / median(few), 'times', { atMost: 1.2 }),
      row('p99, 1,000,000 : 10,000', quantile(many, 0.99) / quantile(few, 0.99), 'times'),
    ]
  } finally {
    await small.stop()
    await large.stop()
  }
}

/** A cloud with so many cases, and a grid worker of the street. */
async function startCity(inCity) {
  let street
  const prepare = async (folder) => {
    const environment = await localEnvironment(folder)
    // What is loaded reads the functions' settings; the addresses among them are nowhere, and nobody calls them.
    for (const [name, value] of Object.entries(environment)) process.env[name] = value.replaceAll(/\{\{\w+\}\}/g, 'http://nowhere.invalid')
    const { fillCases, STREET } = await loadTypescript('bench/lib/cases-subject.ts')
    const schema = JSON.parse(fs.readFileSync(path.join(ROOT, 'database.json'), 'utf8'))
    const database = path.join(folder, 'database')
    fillCases({ folder: database, schema, keys: environment.DATA_KEYS, inStreet: IN_STREET, inCity, now: Date.now() })
    street = STREET
  }
  const cloud = await startBenchCloud({ prepare })
  const { code } = await callAsSystem(await connect(cloud), 'office.inviteOffice', { label: '王主任' })
  await accept(cloud, 'office', code)
  const invited = await cloud.call('office', 'office.inviteStaff', { role: 'grid', streets: [street], label: '李网格' })
  await accept(cloud, WORKER, invited.code)
  return cloud
}

const accept = (cloud, openid, code) => cloud.call(openid, 'office.acceptInvitation', { code: code.replaceAll('-', '') })

/** Each list in turn. */
function listsOf(cloud) {
  let turn = 0
  return async () => {
    const { cases } = await cloud.call(WORKER, 'verification.listCases', { list: LISTS[turn++ % LISTS.length] })
    if (cases.length === 0) throw new Error('a worklist is empty')
  }
}
