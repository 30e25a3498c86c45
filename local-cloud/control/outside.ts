import fs from 'node:fs'
import path from 'node:path'
import type { Clock } from '../clock/clock'
import { freePort } from '../http/listen'
import { startChild, type Child } from './child'
import type { Config } from './config'

const PEOPLE = 200
const SEED = 1

export interface OutsideOptions {
  programs: string
  folder: string
  /** Of the hub: the outside world takes the one after it. */
  hubPort: number
  clock: Clock
  settings: NonNullable<Config['outside']>
}

/**
 * Starts the program with the simulated outside systems. It takes `--port --people --seed --folder` and prints one line of JSON with its `url`
 * and whatever functions must know of it; `POST /__control/clock {shiftMs}` shifts its clock.
 */
export async function startOutside({ programs, folder, hubPort, clock, settings }: OutsideOptions): Promise<Child<Record<string, string>>> {
  const port = await freePort(settings.port ?? (hubPort === 0 ? 0 : hubPort + 1))
  fs.mkdirSync(folder, { recursive: true })
  const options = { port, people: settings.people ?? PEOPLE, seed: settings.seed ?? SEED, folder }
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  const leash = path.join(programs, 'leash-preload.cjs')
  const child: Child<Record<string, string>> = await startChild(['--require', leash, path.join(programs, 'outside.cjs'), ...args])
  clock.onChange((shiftMs) => tellClock(child.ready['url'] ?? '', shiftMs))
  return child
}

async function tellClock(url: string, shiftMs: number): Promise<void> {
  await fetch(`${url}/__control/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ shiftMs }),
  })
}
