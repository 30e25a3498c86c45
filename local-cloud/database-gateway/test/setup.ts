import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { buildSync } from 'esbuild'
import { startChild } from '../../control/child'
import { startGateway, type RunningGateway, type StartOptions } from '../index'

// Outside a function the SDK asks the metadata service of Tencent's network before every call.
Object.assign(process.env, { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'local', SILENCE: 'true' })

export type Database = ReturnType<ReturnType<typeof tcb.init>['database']>

export type OpenTransaction = Awaited<ReturnType<Database['startTransaction']>>

/** The unmodified SDK, pointed at a gateway. */
export function connect(url: string, secretKey = 'local-key'): Database {
  return tcb.init({ env: 'local-env', secretId: 'local-id', secretKey, serviceUrl: url, keepalive: true }).database()
}

export function newFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'database-gateway-'))
}

/** A gateway in this process, on a folder of its own. */
export function startHere(options: Partial<StartOptions> = {}): Promise<RunningGateway> {
  return startGateway({ folder: newFolder(), ...options })
}

export interface GatewayProcess {
  url: string
  /** Kills it without warning; resolves when it is gone. */
  kill(): Promise<void>
  exited: Promise<void>
}

/** The database of the local cloud in a process of its own, which may be killed. */
export async function startProcess(folder: string): Promise<GatewayProcess> {
  const outfile = path.resolve('node_modules/.cache/local-cloud/database.cjs')
  buildSync({
    entryPoints: [path.join(__dirname, '../../control/database-process.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    external: ['better-sqlite3'],
    logLevel: 'error',
  })
  const schema = path.join(folder, 'database.json')
  fs.writeFileSync(schema, JSON.stringify({ collections: [{ collectionName: 'kept' }] }))
  const { process: child, ready } = await startChild<{ url: string }>([outfile, '--folder', folder, '--schema', schema])
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    url: ready.url,
    exited,
    kill() {
      child.kill('SIGKILL')
      return exited
    },
  }
}

/** The code and message of a call that must fail. */
export async function failure(call: Promise<unknown>): Promise<{ code: string; message: string }> {
  const answer = await call.then(
    () => undefined,
    (error: { code: string; message: string }) => error,
  )
  if (!answer) throw new Error('the call succeeded')
  return { code: answer.code, message: answer.message }
}
