import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { loadTypescript } from '../tools/lib/load-typescript.mjs'
import { ROOT } from '../tools/lib/run.mjs'
import { median } from './lib/numbers.mjs'
import { row } from './lib/row.mjs'

const CSV_ROWS = 50_000
const XLSX_ROWS = 5_000
const ROUNDS = 3

/** The longest lists of drivers that are taken, as CSV and as XLSX, read and checked row by row in a process of its own. */
export async function run() {
  const { csvOf, xlsxOf } = await loadTypescript('bench/lib/white-list-subject.ts')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'white-list-'))
  const [csv, xlsx] = ['list.csv', 'list.xlsx'].map((name) => path.join(folder, name))
  fs.writeFileSync(csv, csvOf(CSV_ROWS))
  fs.writeFileSync(xlsx, xlsxOf(XLSX_ROWS))
  try {
    const [ofCsv, ofXlsx] = [csv, xlsx].map((file) => Array.from({ length: ROUNDS }, () => inChild(file)))
    const of = (rounds, name) => median(rounds.map((round) => round[name]))
    return [
      row('rows of the CSV, good and refused', ofCsv[0].good + ofCsv[0].refused, '', { atLeast: CSV_ROWS }),
      row('read and check', of(ofCsv, 'seconds'), 's'),
      row('read and check : cutting the same text into cells', of(ofCsv, 'seconds') / of(ofCsv, 'baseline'), 'times'),
      row('memory of the process at its highest', of(ofCsv, 'megabytes'), 'MB'),
      row('rows of the XLSX, good and refused', ofXlsx[0].good + ofXlsx[0].refused, '', { atLeast: XLSX_ROWS }),
      row('read and check', of(ofXlsx, 'seconds'), 's'),
      row('memory of the process at its highest', of(ofXlsx, 'megabytes'), 'MB'),
    ]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

const inChild = (file) =>
  JSON.parse(execFileSync(process.execPath, [path.join(ROOT, 'bench/lib/check-white-list.mjs'), file], { encoding: 'utf8' }))
