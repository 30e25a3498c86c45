import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { main, ROOT } from '../tools/lib/run.mjs'

const BENCHES = [
  'decide',
  'geofence',
  'pass',
  'risk-list',
  'white-list',
  'show-code',
  'evening',
  'returning-hour',
  'sizes',
  'cold-start',
  'client-start',
  'switch-applicant',
  'growth',
  'worklist',
  'fan-out',
  'memory',
]

/** `npm run bench [-- NAME…]`: prints a table and writes bench/results/<name>.json. Ratios are taken within one run; bare numbers are of this machine. */
await main(async () => {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !BENCHES.includes(name))
  if (unknown.length > 0) throw new Error(`there is no benchmark ${unknown.join(', ')}; there are ${BENCHES.join(', ')}`)
  for (const name of asked.length > 0 ? asked : BENCHES) {
    const { run } = await import(`./${name}.mjs`)
    const rows = await run()
    console.log(`\n${name}`)
    rows.forEach((row) => console.log(line(row)))
    keep(name, rows)
  }
})

function line({ measure, value, unit, aim, met }) {
  const wish = aim ? `  ${met ? '✓' : '✗'} aim ${aim.atLeast === undefined ? `≤ ${aim.atMost}` : `≥ ${aim.atLeast}`}` : ''
  return `  ${measure.padEnd(52)} ${String(value).padStart(8)} ${unit}${wish}`
}

function keep(name, rows) {
  const folder = path.join(ROOT, 'bench/results')
  fs.mkdirSync(folder, { recursive: true })
  const machine = { cores: os.cpus().length, node: process.version, date: new Date().toISOString().slice(0, 10) }
  fs.writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify({ name, machine, rows }, null, 2)}\n`)
}
