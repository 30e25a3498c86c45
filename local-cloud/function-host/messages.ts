/** What a worker thread is started with. */
export interface WorkerStart {
  file: string
  handler: string
  payloadLimit: number
  shiftMs: number
  codeFolder?: string
}

/** One invocation, as it goes to a worker. */
export interface Job {
  requestId: string
  /** JSON. */
  event: string
  /** Second argument of the handler. */
  context: object
  /** Variables that the platform sets for this invocation. */
  environment: Record<string, string>
  /** Shift of the clock during this invocation, ms. */
  shiftMs: number
}

export type WorkerMessage =
  | { kind: 'loaded' }
  | { kind: 'output'; stream: 'stdout' | 'stderr'; text: string }
  /** `json`: the result as JSON. */
  | { kind: 'returned'; json: string }
  | { kind: 'threw'; reason: string }
  | { kind: 'too-large' }
