import fs from 'node:fs'
import { startBenchCloud } from './lib/cloud.mjs'
import { loadInRounds } from './lib/load.mjs'
import { row } from './lib/row.mjs'

const OPENID = 'stays-for-long'
const MB = 1024

/** Resident memory of a process, in MB; Linux tells it. */
const residentOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / MB

/** What the process with all functions takes after a warm-up and after thousands of showings more: it must not go on growing. */
export async function run() {
  const cloud = await startBenchCloud()
  try {
    const phone = await cloud.becomeHolder(OPENID)
    const show = () => cloud.call(OPENID, 'status.show', { phone })
    await loadInRounds(show, { rounds: 20, rest: cloud.rest, calls: 100, atOnce: 4 })
    const before = residentOf(cloud.process.pid)
    await loadInRounds(show, { rounds: 80, rest: cloud.rest, calls: 100, atOnce: 4 })
    const after = residentOf(cloud.process.pid)
    return [
      row('memory after 2,000 showings', before, 'MB'),
      row('memory after 10,000 showings', after, 'MB'),
      row('after : before', after / before, 'times', { atMost: 1.25 }),
    ]
  } finally {
    await cloud.stop()
  }
}
