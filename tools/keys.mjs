import fs from 'node:fs'
import { loadTypescript } from './lib/load-typescript.mjs'

/**
 * `npm run -s keys -- draw FILE [DAYS]` adds one signing key for each use to a key file that lies offline (the root key is drawn with the first);
 * `npm run -s keys -- print FILE` prints the settings of the functions and the root key of the builds.
 */
const { drawKeys, keyEnvironment } = await loadTypescript('tools/lib/keys/key-file.ts')
const [command, file, days = '90'] = process.argv.slice(2)
const now = Math.floor(Date.now() / 1000)
const read = () => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined)

if (command === 'draw' && file)
  fs.writeFileSync(file, JSON.stringify(drawKeys(read(), { now, days: Number(days) }), null, 2), { mode: 0o600 })
else if (command === 'print' && file && fs.existsSync(file))
  for (const [name, value] of Object.entries(keyEnvironment(read(), now))) console.log(`${name}=${value}`)
else {
  console.error('usage: npm run -s keys -- draw FILE [DAYS] | print FILE')
  process.exitCode = 2
}
