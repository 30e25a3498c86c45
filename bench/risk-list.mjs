import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { loadTypescript } from '../tools/lib/load-typescript.mjs'
import { ROOT } from '../tools/lib/run.mjs'
import { median } from './lib/numbers.mjs'
import { row } from './lib/row.mjs'

const PLACES = 45_000
const ROUNDS = 5
const LAST_REAL_LIST = path.join(ROOT, 'domain/risk-area/fixtures/2022122411-401dad8e.json')

/** A list as long as the longest there was is checked, mapped to cities and compared with the one before, in a process of its own. */
export async function run() {
  const { listText } = await loadTypescript('bench/lib/risk-list-subject.ts')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'risk-list-'))
  const [before, after] = ['before.json', 'after.json'].map((name) => path.join(folder, name))
  fs.writeFileSync(before, listText(PLACES, 9, 0))
  fs.writeFileSync(after, listText(PLACES, 10, 1))
  try {
    const rounds = Array.from({ length: ROUNDS }, () => inChild(after, before))
    const of = (name) => median(rounds.map((round) => round[name]))
    const emptied = inChild(LAST_REAL_LIST, after)
    return [
      row('places of the generated list', rounds[0].places, '', { atLeast: PLACES }),
      row('size of its text', fs.statSync(after).size / 1024 / 1024, 'MB'),
      row('places that differ from the list before', rounds[0].differing, ''),
      row('check and compare', of('seconds'), 's', { atMost: 2 }),
      row('check and compare : JSON.parse of the same texts', of('seconds') / of('baseline'), 'times'),
      row('memory of the process at its highest', of('megabytes'), 'MB', { atMost: 200 }),
      row('the empty list of December 2022 against it', emptied.seconds, 's', { atMost: 2 }),
      row('places that it takes away', emptied.differing, '', { atLeast: PLACES }),
    ]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

const inChild = (...files) =>
  JSON.parse(execFileSync(process.execPath, [path.join(ROOT, 'bench/lib/check-risk-list.mjs'), ...files], { encoding: 'utf8' }))
