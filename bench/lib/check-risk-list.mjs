import fs from 'node:fs'
import { loadTypescript } from '../../tools/lib/load-typescript.mjs'

/** `node check-risk-list.mjs LIST BEFORE`: what one import costs a fresh process, as a line of JSON. */
const { checkAndCompare } = await loadTypescript('bench/lib/risk-list-subject.ts')
const [text, before] = process.argv.slice(2).map((file) => fs.readFileSync(file, 'utf8'))

const since = performance.now()
const outcome = checkAndCompare(text, before)
const seconds = (performance.now() - since) / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
const from = performance.now()
JSON.parse(text)
JSON.parse(before)
console.log(JSON.stringify({ ...outcome, seconds, megabytes, baseline: (performance.now() - from) / 1000 }))
