import fs from 'node:fs'
import path from 'node:path'
import { loadTypescript } from './lib/load-typescript.mjs'
import { ROOT } from './lib/run.mjs'

/** `npm run -s pass:vectors` writes the project's vector files anew; with `--check` it fails when they are stale. */
const { vectorFiles } = await loadTypescript('tools/lib/pass/make-vectors.ts')
const isCheck = process.argv.includes('--check')
for (const [name, file] of Object.entries(vectorFiles())) {
  const place = path.join(ROOT, 'domain/pass/vectors', name)
  const text = `${JSON.stringify(file, null, 1)}\n`
  if (fs.existsSync(place) && fs.readFileSync(place, 'utf8') === text) continue
  if (!isCheck) fs.writeFileSync(place, text)
  else console.error(`domain/pass/vectors/${name} is stale: npm run pass:vectors`)
  process.exitCode = isCheck ? 1 : 0
}
