/** Something that a function printed, or how an invocation ended. */
export interface LogLine {
  /** Epoch ms, machine's clock. */
  at: number
  function: string
  requestId: string
  kind: 'stdout' | 'stderr' | 'ended' | 'failed'
  text: string
}

const KEPT = 20_000

/** The latest lines of all functions. */
export class Logs {
  private lines: LogLine[] = []

  constructor(private readonly also: (line: LogLine) => void = () => undefined) {}

  add(line: Omit<LogLine, 'at'>): void {
    const full = { at: Date.now(), ...line }
    this.lines.push(full)
    if (this.lines.length > 2 * KEPT) this.lines = this.lines.slice(-KEPT)
    this.also(full)
  }

  /** The lines of one invocation, of one function, or all; the last `limit` of them, oldest first. */
  find({ requestId, function: name, limit = 1000 }: { requestId?: string; function?: string; limit?: number }): LogLine[] {
    const matches = (line: LogLine) => (!requestId || line.requestId === requestId) && (!name || line.function === name)
    return this.lines.filter(matches).slice(-limit)
  }
}
