import fs from 'node:fs'
import { loadTypescript } from './lib/load-typescript.mjs'

/** `npm run -s pass:check -- FILE...`: runs the product's own check over vector files (form: docs/pass.md); ends with `N passed, N failed`. */
const { checkVectors } = await loadTypescript('tools/lib/pass/check-vectors.ts')
const files = process.argv.slice(2)
if (files.length === 0) console.error('usage: npm run -s pass:check -- FILE...')
const checks = files.map((file) => checkVectors(fs.readFileSync(file, 'utf8')))
const failures = checks.flatMap(({ failures }) => failures)
for (const failure of failures) console.log(failure)
console.log(`${checks.reduce((sum, { passed }) => sum + passed, 0)} passed, ${failures.length} failed`)
process.exitCode = files.length > 0 && failures.length === 0 ? 0 : 1
