import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ROOT, run, step } from './run.mjs'

const NODE_MAJOR = 20
const STAMP = path.join(ROOT, 'node_modules', '.installed')
/** The shell first: the same engine without the browser's own windows, for half the work. */
const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  ...['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`),
]

const works = (command, args) => {
  try {
    execFileSync(command, args, { cwd: ROOT, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Refuses any other Node than the one the cloud runs. */
export function checkNode() {
  const version = process.versions.node
  if (Number(version.split('.')[0]) === NODE_MAJOR) return
  throw new Error(
    `Node ${NODE_MAJOR} is needed (the runtime of the cloud functions); this is Node ${version}. https://nodejs.org/en/download`,
  )
}

/** Installs from the lockfile unless that was done already. No package needs its install script but better-sqlite3: see `compileSqlite`. */
export async function installPackages() {
  const lock = createHash('sha256')
    .update(fs.readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex')
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === lock) return
  await step('Installing packages from the lockfile', () => run('install', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']))
  fs.writeFileSync(STAMP, lock)
}

/** Half the time of -O3 to compile, for a driver that mostly waits for the disk. */
const QUICKLY = { CFLAGS: '-O1', CXXFLAGS: '-O1' }

/** Compiles the database driver of the local cloud (under a minute) unless it loads already. */
export async function compileSqlite() {
  if (works('node', ['-e', "new (require('better-sqlite3'))(':memory:')"])) return
  const missing = ['python3', 'make', 'g++'].filter((tool) => !works(tool, ['--version']))
  if (missing.length) {
    throw new Error(
      `better-sqlite3 must be compiled, and ${missing.join(', ')} is missing. On Debian or Ubuntu: apt-get install python3 make g++; on macOS: xcode-select --install`,
    )
  }
  await step('Compiling better-sqlite3 for the local cloud', () => run('compile', 'npm', ['rebuild', 'better-sqlite3'], { env: QUICKLY }))
}

/** Path of the browser for the journeys; says how to get one when there is none. */
export function findChromium() {
  const found = CHROMIUM.find((place) => place && fs.existsSync(place))
  if (!found)
    throw new Error(
      'Chromium is needed for the tests in the browser. On Debian: apt-get install chromium-headless-shell fonts-noto-cjk; elsewhere set CHROMIUM_PATH',
    )
  return found
}
