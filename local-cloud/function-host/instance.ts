import { Worker } from 'node:worker_threads'
import { FunctionError } from './errors'
import type { Job, WorkerMessage, WorkerStart } from './messages'
import type { FunctionSettings, HostSettings } from './settings'

export interface InstanceOptions {
  settings: FunctionSettings
  host: HostSettings
  /** Bundle of `worker.ts`. */
  workerFile: string
  shiftMs: number
  onOutput(stream: 'stdout' | 'stderr', text: string, requestId: string): void
}

interface Waiting {
  resolve(json: string): void
  reject(error: FunctionError): void
}

/** One instance of a function: a thread with an environment, a heap limit and a clock of its own. */
export class Instance {
  /** False once its thread has ended, or is about to. */
  alive = true
  private readonly worker: Worker
  private readonly loaded: Promise<void>
  private current: Waiting | undefined
  private requestId = ''

  constructor(private readonly options: InstanceOptions) {
    const { settings, host, workerFile, shiftMs } = options
    const { file, handler } = settings
    const { payloadLimit, codeFolder } = host
    const workerData: WorkerStart = { file, handler, payloadLimit, shiftMs, codeFolder }
    this.worker = new Worker(workerFile, {
      workerData,
      env: settings.environment,
      resourceLimits: { maxOldGenerationSizeMb: settings.memoryMb },
    })
    this.worker.once('error', (error: NodeJS.ErrnoException) => this.end(this.explain(error)))
    this.worker.once('exit', () => this.end(new FunctionError('exited')))
    this.loaded = new Promise((resolve, reject) => {
      this.current = { resolve: () => resolve(), reject }
      this.worker.on('message', (message: WorkerMessage) => this.hear(message))
    })
    this.loaded.catch(() => undefined)
  }

  /** Carries out one job; the time limit counts from when the bundle is loaded. @returns the result as JSON. @throws FunctionError */
  async run(job: Job): Promise<string> {
    const { settings, host } = this.options
    this.requestId = job.requestId
    await this.limited(host.loadMs, this.loaded)
    const result = new Promise<string>((resolve, reject) => {
      this.current = { resolve, reject }
    })
    this.worker.postMessage(job)
    return this.limited(settings.timeoutMs, result)
  }

  /** Ends the thread; what it was doing fails with `error`. */
  end(error = new FunctionError('exited')): void {
    this.alive = false
    this.current?.reject(error)
    this.current = undefined
    void this.worker.terminate()
  }

  private hear(message: WorkerMessage): void {
    if (message.kind === 'output') {
      this.options.onOutput(message.stream, message.text, this.requestId)
      return
    }
    const { current } = this
    this.current = undefined
    if (message.kind === 'loaded') current?.resolve('')
    else if (message.kind === 'returned') current?.resolve(message.json)
    else if (message.kind === 'threw') current?.reject(new FunctionError('failed', { reason: message.reason }))
    else current?.reject(new FunctionError('resultTooLarge'))
  }

  private async limited<T>(ms: number, work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => this.end(new FunctionError('timedOut', { seconds: ms / 1000 })), ms)
    try {
      return await work
    } finally {
      clearTimeout(timer)
    }
  }

  private explain(error: NodeJS.ErrnoException): FunctionError {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return new FunctionError('outOfMemory', { megabytes: this.options.settings.memoryMb })
    return new FunctionError('failed', { reason: error.stack ?? String(error) })
  }
}
