import fs from 'node:fs'
import path from 'node:path'
import prettier from 'prettier'
import { loadTypescript } from './lib/load-typescript.mjs'
import { ROOT } from './lib/run.mjs'

const FOLDER = path.join(ROOT, 'docs/rules')

/** `npm run rules:print` writes docs/rules/ anew from the tables; with `--check` it only says which pages are stale, and fails when any is. */
const { ruleBook } = await loadTypescript('tools/lib/rules/book.ts')
const isCheck = process.argv.includes('--check')
const settings = await prettier.resolveConfig(path.join(FOLDER, 'README.md'))

fs.mkdirSync(FOLDER, { recursive: true })
for (const [name, markdown] of Object.entries(ruleBook())) {
  const file = path.join(FOLDER, name)
  const printed = await prettier.format(markdown, { ...settings, parser: 'markdown' })
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  if (printed === before) continue
  if (!isCheck) fs.writeFileSync(file, printed)
  else console.error(`docs/rules/${name} is stale: npm run rules:print`)
  process.exitCode = isCheck ? 1 : 0
}
