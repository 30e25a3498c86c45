import { loadTypescript } from './lib/load-typescript.mjs'

/** `npm run -s risk-list:check -- FILE...`: one JSON line a file; ends with 1 when any is not a list that adds up. */
const { checkFile } = await loadTypescript('tools/lib/check-risk-list.ts')
const files = process.argv.slice(2)
if (files.length === 0) console.error('usage: npm run -s risk-list:check -- FILE...')
const checks = files.map(checkFile)
for (const check of checks) console.log(JSON.stringify(check))
process.exitCode = files.length > 0 && checks.every(({ ok }) => ok) ? 0 : 1
