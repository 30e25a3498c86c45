import fs from 'node:fs'
import { loadTypescript } from './lib/load-typescript.mjs'

/**
 * `npm run -s keys -- draw FILE [DAYS]` adds the next signing key for each use to a key file that lies offline (the root key is drawn with the first);
 * `npm run -s keys -- withdraw FILE USE ID [DAYS]` takes one out at once and puts another in its place;
 * `npm run -s keys -- print FILE` prints the settings of the functions and the root key of the builds.
 */
const { drawKeys, keyEnvironment, withdrawKey } = await loadTypescript('tools/lib/keys/key-file.ts')
const DAYS = '90'
const [command, file, ...rest] = process.argv.slice(2)
const now = Math.floor(Date.now() / 1000)
const read = () => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined)
const write = (keys) => fs.writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 })

const commands = {
  draw: ([days = DAYS]) => write(drawKeys(read(), { now, days: Number(days) })),
  withdraw: ([use, id, days = DAYS]) => write(withdrawKey(read() ?? { keys: [] }, { use, id: Number(id), now, days: Number(days) })),
  print: () => {
    for (const [name, value] of Object.entries(keyEnvironment(read() ?? { keys: [] }, now))) console.log(`${name}=${value}`)
  },
}

try {
  if (!Object.hasOwn(commands, command ?? '') || !file)
    throw new Error('usage: npm run -s keys -- draw FILE [DAYS] | withdraw FILE USE ID [DAYS] | print FILE')
  commands[command](rest)
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}
