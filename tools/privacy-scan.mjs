import fs from 'node:fs'
import path from 'node:path'
import { loadTypescript } from './lib/load-typescript.mjs'
import { ROOT } from './lib/run.mjs'

/**
 * `npm run -s privacy:scan [-- FOLDER]`: looks for clear personal data in database, storage and logs of a local cloud (`.local-cloud`): names of the city's
 * people, numbers of documents, phones, addresses, cities. One line a finding, never the value itself; ends with 1 when there is any.
 */
const folder = path.resolve(process.argv[2] ?? path.join(ROOT, '.local-cloud'))
if (!fs.existsSync(path.join(folder, 'config.json'))) {
  console.error('no local cloud has been started there: npm start, or npm run -s privacy:scan -- FOLDER')
  process.exit(2)
}
const { scanFolder } = await loadTypescript('tools/lib/privacy/scan.ts')
const { texts, findings } = scanFolder(folder, Date.now())
for (const { place, field, kind, count } of findings) console.log(`${place}, ${field}: ${kind}, ${count}`)
console.log(
  `${texts} texts, ${findings.length === 0 ? 'nothing personal in clear' : `${findings.length} places with personal data in clear`}`,
)
process.exitCode = findings.length === 0 ? 0 : 1
