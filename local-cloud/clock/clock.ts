type Listener = (shiftMs: number) => void | Promise<void>

/** The clock of the local cloud: the machine's, shifted by what a test asked for. */
export class Clock {
  private shift = 0
  private readonly listeners: Listener[] = []

  /** Milliseconds added to the machine's clock; may be negative. */
  get shiftMs(): number {
    return this.shift
  }

  /** The present instant, epoch ms. */
  now(): number {
    return Date.now() + this.shift
  }

  /** Sets the shift; resolves when everybody who asked to know has taken it over. */
  async set(shiftMs: number): Promise<void> {
    this.shift = shiftMs
    await Promise.all(this.listeners.map(async (listener) => listener(shiftMs)))
  }

  onChange(listener: Listener): void {
    this.listeners.push(listener)
  }
}
