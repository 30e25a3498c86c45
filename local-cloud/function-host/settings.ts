/** What a timer of a function fires at; see timers/cron. */
export interface TimerSettings {
  name: string
  /** Seven fields: second minute hour day month weekday year, China time. */
  cron: string
}

/** One deployed function. */
export interface FunctionSettings {
  name: string
  /** Absolute path of the bundle. */
  file: string
  /** Name of the exported handler. */
  handler: string
  timeoutMs: number
  memoryMb: number
  /** Environment of its processes, the platform's own variables included. */
  environment: Record<string, string>
  timers: TimerSettings[]
}

/** How many invocations the host carries out and keeps. */
export interface HostSettings {
  /** Instances of one function at most; each carries out one invocation at a time. */
  instances: number
  /** Invocations of one function that may wait for an instance. */
  queue: number
  /** Life of an instance that nobody calls, ms. */
  idleMs: number
  /** Longest loading of a bundle, ms. */
  loadMs: number
  /** Largest event and largest result, bytes of JSON. */
  payloadLimit: number
  /** Folder in which the code that V8 makes of a bundle is kept for later instances; without it nothing is kept. */
  codeFolder?: string
}

export const hostDefaults: HostSettings = {
  instances: 4,
  queue: 1000,
  idleMs: 5 * 60_000,
  loadMs: 10_000,
  payloadLimit: 6 * 1024 * 1024,
}
