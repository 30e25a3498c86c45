import fs from 'node:fs'
import path from 'node:path'
import prettier from 'prettier'
import { loadTypescript } from './lib/load-typescript.mjs'
import { ROOT } from './lib/run.mjs'

const DOCS = path.join(ROOT, 'docs')
const FOLDER = path.join(DOCS, 'rules')
const DICTIONARY = 'data-dictionary.md'

/** `npm run rules:print` writes docs/rules/ and the tables of the data dictionary anew; with `--check` it only says which pages are stale, and fails when any is. */
const { ruleBook } = await loadTypescript('tools/lib/rules/book.ts')
const { dictionaryPage } = await loadTypescript('tools/lib/dictionary/dictionary.ts')
const isCheck = process.argv.includes('--check')
const settings = await prettier.resolveConfig(path.join(FOLDER, 'README.md'))
const read = (name) => (fs.existsSync(path.join(DOCS, name)) ? fs.readFileSync(path.join(DOCS, name), 'utf8') : '')

async function print(name, markdown) {
  const printed = await prettier.format(markdown, { ...settings, parser: 'markdown' })
  if (printed === read(name)) return
  if (!isCheck) fs.writeFileSync(path.join(DOCS, name), printed)
  else console.error(`docs/${name} is stale: npm run rules:print`)
  process.exitCode = isCheck ? 1 : 0
}

fs.mkdirSync(FOLDER, { recursive: true })
for (const [name, markdown] of Object.entries(ruleBook())) await print(`rules/${name}`, markdown)
await print(DICTIONARY, dictionaryPage(read(DICTIONARY)))
