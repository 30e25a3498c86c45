export const SYSTEMS = ['zhejiang', 'national', 'riskAreas', 'itinerary', 'orders', 'alipay', 'wechat', 'face'] as const
export type System = (typeof SYSTEMS)[number]

export const FAULTS = ['none', 'down', 'slow', 'garbage', 'quota', 'empty', 'expired-secret', 'timeout'] as const
export type Fault = (typeof FAULTS)[number]

interface Standing {
  fault: Fault
  /** So many more calls meet it; for ever when absent. */
  calls?: number
}

/** What is wrong with each system just now. */
export class Faults {
  private readonly standing = new Map<System, Standing>()

  set(system: System, fault: Fault, calls?: number): void {
    if (fault === 'none') this.standing.delete(system)
    else this.standing.set(system, { fault, ...(calls === undefined ? {} : { calls }) })
  }

  /** The fault that the next call of the system meets; counts it. */
  meet(system: System): Fault {
    const standing = this.standing.get(system)
    if (!standing) return 'none'
    if (standing.calls !== undefined && --standing.calls <= 0) this.standing.delete(system)
    return standing.fault
  }

  all(): Record<System, Standing> {
    return Object.fromEntries(SYSTEMS.map((system) => [system, this.standing.get(system) ?? { fault: 'none' }])) as Record<System, Standing>
  }
}
