import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock/clock'
import { createContext } from './context'
import { FunctionError } from './errors'
import { Instance } from './instance'
import type { Logs } from './logs'
import { Pool } from './pool'
import { hostDefaults, type FunctionSettings, type HostSettings } from './settings'

export interface Invocation {
  event: unknown
  /** Variables that the platform sets for this call alone: who calls, and from where. */
  environment: Record<string, string>
  requestId?: string
}

export interface Invoked {
  requestId: string
  /** The result as JSON. */
  json: string
}

interface Deployed {
  settings: FunctionSettings
  pool: Pool
}

/** Carries out functions as Tencent's SCF does. */
export class FunctionHost {
  private readonly deployed: Map<string, Deployed>
  private readonly settings: HostSettings

  constructor(
    functions: FunctionSettings[],
    private readonly options: { workerFile: string; clock: Clock; logs: Logs; settings?: Partial<HostSettings> },
  ) {
    this.settings = { ...hostDefaults, ...options.settings }
    this.deployed = new Map(functions.map((settings) => [settings.name, this.deploy(settings)]))
  }

  has(name: string): boolean {
    return this.deployed.has(name)
  }

  /** Carries out a function and waits for its result. @throws FunctionError */
  async invoke(name: string, { event, environment, requestId = randomUUID() }: Invocation): Promise<Invoked> {
    const { clock, logs } = this.options
    const since = performance.now()
    try {
      const { settings, pool } = this.deployed.get(name) ?? missing(name)
      const json = JSON.stringify(event)
      if (Buffer.byteLength(json) > this.settings.payloadLimit) throw new FunctionError('eventTooLarge')
      const context = createContext(settings, requestId, environment)
      const result = await pool.run({ requestId, event: json, context, environment, shiftMs: clock.shiftMs })
      logs.add({ function: name, requestId, kind: 'ended', text: `ended in ${Math.round(performance.now() - since)} ms` })
      return { requestId, json: result }
    } catch (error) {
      const known = error instanceof FunctionError ? error : new FunctionError('failed', { reason: String(error) })
      known.requestId = requestId
      logs.add({ function: name, requestId, kind: 'failed', text: `failed: ${known.code} ${known.message}` })
      throw known
    }
  }

  /** How many instances each function has. */
  status(): object[] {
    return [...this.deployed].map(([name, { pool }]) => ({
      name,
      instances: pool.size,
      queued: pool.queued,
      coldStarts: pool.coldStarts,
    }))
  }

  close(): void {
    for (const { pool } of this.deployed.values()) pool.close()
  }

  private deploy(settings: FunctionSettings): Deployed {
    const { workerFile, clock, logs } = this.options
    const start = () =>
      new Instance({
        settings,
        host: this.settings,
        workerFile,
        shiftMs: clock.shiftMs,
        onOutput: (kind, text, requestId) => logs.add({ function: settings.name, requestId, kind, text }),
      })
    return { settings, pool: new Pool(settings.file, this.settings, start) }
  }
}

function missing(name: string): never {
  throw new FunctionError('notFound', { name })
}
