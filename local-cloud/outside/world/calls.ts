import type { System } from './faults'

export interface Call {
  system: System
  name: string
  at: number
  /** Names of the fields that came, without their values: they are personal. */
  fields: string[]
}

const KEPT = 500

/** What was asked of each system: how often in all, and the last calls. */
export class Calls {
  private readonly counts = new Map<System, number>()
  private readonly last: Call[] = []

  add(call: Call): void {
    this.counts.set(call.system, (this.counts.get(call.system) ?? 0) + 1)
    this.last.unshift(call)
    this.last.length = Math.min(this.last.length, KEPT)
  }

  of(system?: System): { count: number; calls: Call[] } {
    const counts = [...this.counts].filter(([name]) => !system || name === system)
    return {
      count: counts.reduce((sum, [, count]) => sum + count, 0),
      calls: this.last.filter((call) => !system || call.system === system),
    }
  }
}
