import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startChild } from './control/child'
import type { Config } from './control/config'

/** Where `node tools/build-local-cloud.mjs` puts the programs. */
const PROGRAMS = path.resolve(__dirname, '..', 'dist', 'local-cloud')

/** As in the configuration file, but data go to a new folder, the port is any, and timers fire only when asked to. */
export type StartOptions = Omit<Config, 'folder'> & { folder?: string }

export interface RunningCloud {
  /** Of the hub. */
  url: string
  /** For `TCB_CONTEXT_CNFG` or the SDK's `serviceUrl`. */
  databaseUrl: string
  /** Empty when the outside world was not asked for. */
  outsideUrl: string
  folder: string
  /** Of the main process. */
  pid: number
  startedInMs: number
  /** `control('clock', { shiftMs })` posts, `control('status')` gets. @throws Error with the refusal's text */
  control<Answer = Record<string, unknown>>(name: string, body?: object): Promise<Answer>
  stop(): Promise<void>
}

/** Starts the built local cloud in processes of its own, for tests. It stops by itself when the test's process ends. */
export async function startLocalCloud(options: StartOptions): Promise<RunningCloud> {
  const main = path.join(PROGRAMS, 'main.cjs')
  if (!fs.existsSync(main)) throw new Error('dist/local-cloud is not built: node tools/build-local-cloud.mjs')
  const folder = options.folder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'local-cloud-'))
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'config.json')
  fs.writeFileSync(file, JSON.stringify({ port: 0, timers: false, ...options, folder }), { mode: 0o600 })
  const log = fs.openSync(path.join(folder, 'local-cloud.log'), 'a')
  const child = await startChild<Pick<RunningCloud, 'url' | 'databaseUrl' | 'outsideUrl' | 'startedInMs'>>([main, '--config', file], {
    stderr: log,
  }).catch((error: unknown) => {
    throw new Error(fs.readFileSync(path.join(folder, 'local-cloud.log'), 'utf8'), { cause: error })
  })
  fs.closeSync(log)
  return {
    ...child.ready,
    folder,
    pid: child.process.pid ?? 0,
    control: (name, body) => control(`${child.ready.url}/__control/${name}`, body),
    async stop() {
      await child.stop()
      // One that was given stays: another cloud may go on with it.
      if (options.folder === undefined) fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function control<Answer>(url: string, body?: object): Promise<Answer> {
  const answer = await fetch(url, body ? { method: 'POST', body: JSON.stringify(body) } : {})
  const content = (await answer.json()) as Answer & { message?: string }
  if (!answer.ok) throw new Error(`${url}: ${content.message}`)
  return content
}
