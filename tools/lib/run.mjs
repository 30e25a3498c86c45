import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '..', '..')
export const LOGS = path.join(ROOT, '.cache', 'logs')

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Thrown when a command ends with another code than 0; `log` names the file with everything it printed. */
export class CommandFailed extends Error {
  constructor(name, code, log) {
    super(`${name} ended with ${code}`)
    this.log = log
  }

  /** The end of what the command printed. */
  tail(lines = 60) {
    return fs.readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
  }
}

/** Runs a command of the project; what it prints goes to `.cache/logs/<name>.log`, because build tools fill a terminal. */
export function run(name, command, args, { env = {}, cwd = ROOT } = {}) {
  const log = path.join(LOGS, `${name.replace(/\W+/g, '-')}.log`)
  fs.mkdirSync(LOGS, { recursive: true })
  const out = fs.openSync(log, 'w')
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', out, out] })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      fs.closeSync(out)
      if (code === 0) resolve(log)
      else reject(new CommandFailed(name, code, log))
    })
  })
}

/** Runs one step and says how long it took. */
export async function step(title, work) {
  const since = Date.now()
  console.log(`· ${title} …`)
  const result = await work()
  console.log(`✓ ${title} (${seconds(since)})`)
  return result
}

/** Runs the main function of a command: a failure ends it with words, not with a stack. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    console.error(`\n✗ ${error.message}`)
    if (error instanceof CommandFailed) console.error(`${error.tail()}\n\nAll of it: ${path.relative(ROOT, error.log)}`)
    process.exit(1)
  }
}
