import fs from 'node:fs'
import { loadTypescript } from '../../tools/lib/load-typescript.mjs'

/** `node check-white-list.mjs FILE`: what the check of one file costs a fresh process, as a line of JSON. The baseline cuts the same text into cells and does nothing else. */
const { readAndCheck } = await loadTypescript('bench/lib/white-list-subject.ts')
const bytes = fs.readFileSync(process.argv[2])

const since = performance.now()
const outcome = await readAndCheck(bytes)
const seconds = (performance.now() - since) / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
const from = performance.now()
const cells = bytes
  .toString('utf8')
  .split('\n')
  .flatMap((line) => line.split(','))
const baseline = (performance.now() - from) / 1000
console.log(JSON.stringify({ ...outcome, seconds, megabytes, baseline, cells: cells.length }))
