import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { localEnvironment } from './local-environment.mjs'
import { ROOT } from './run.mjs'

/** Where commands find the local cloud that is running. */
export const ADDRESSES = 'addresses.json'

/**
 * Starts the built local cloud in a process of its own and waits until it listens.
 * @returns its addresses {url, outsideUrl, databaseUrl}, its `process`, and `stop()`, which ends it and everything it started.
 */
export async function startLocalCloud({ folder, port, people, functions = 'cloudbaserc.json', functionRoot = 'dist/functions' }) {
  fs.mkdirSync(folder, { recursive: true })
  const config = path.join(folder, 'config.json')
  fs.writeFileSync(
    config,
    JSON.stringify({
      port,
      folder,
      schema: path.join(ROOT, 'database.json'),
      functions: path.resolve(ROOT, functions),
      functionRoot: path.resolve(ROOT, functionRoot),
      hosting: path.join(ROOT, 'dist/h5'),
      outside: { people },
      environment: await localEnvironment(folder),
    }),
    { mode: 0o600 },
  )
  const log = fs.openSync(path.join(folder, 'local-cloud.log'), 'a')
  const child = spawn('node', [path.join(ROOT, 'dist/local-cloud/main.cjs'), '--config', config], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', log],
  })
  const addresses = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)))
    child.once('exit', (code) =>
      reject(new Error(`the local cloud ended with ${code}; see ${path.relative(ROOT, folder)}/local-cloud.log`)),
    )
  })
  fs.writeFileSync(path.join(folder, ADDRESSES), JSON.stringify(addresses))
  const stop = () =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve()
      child.once('exit', resolve)
      child.kill('SIGTERM')
    })
  return { ...addresses, process: child, stop }
}
