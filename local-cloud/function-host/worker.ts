import { parentPort, workerData } from 'node:worker_threads'
import { shiftDate } from '../clock/shifted-date'
import { loadBundle } from './bundle'
import type { Job, WorkerMessage, WorkerStart } from './messages'
import { captureOutput } from './output'

type Handler = (event: unknown, context: object) => unknown

const { file, handler, payloadLimit, shiftMs, codeFolder } = workerData as WorkerStart

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message)

/** After so many jobs most of what a function does has been compiled. */
const JOBS_BEFORE_KEEPING = 2

/** One instance of a function: loads its bundle, then carries out one job after another. */
function main(): void {
  captureOutput((stream, text) => tell({ kind: 'output', stream, text }))
  const clock = shiftDate(shiftMs)
  const bundle = loadBundle(file, codeFolder)
  const exported = bundle.exports[handler]
  if (typeof exported !== 'function') throw new Error(`${file} exports no function "${handler}"`)
  let jobs = 0
  parentPort?.on('message', (job: Job) => {
    clock.set(job.shiftMs)
    void carryOut(exported as Handler, job).then((message) => {
      tell(message)
      if (++jobs === JOBS_BEFORE_KEEPING) bundle.keepCode()
    })
  })
  tell({ kind: 'loaded' })
}

async function carryOut(run: Handler, { event, context, environment }: Job): Promise<WorkerMessage> {
  // Like the platform, this removes nothing: in a warm instance process.env still holds the caller before.
  Object.assign(process.env, environment)
  try {
    const json = JSON.stringify(await run(JSON.parse(event), context)) ?? 'null'
    return Buffer.byteLength(json) > payloadLimit ? { kind: 'too-large' } : { kind: 'returned', json }
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { kind: 'threw', reason }
  }
}

main()
