/** The phone's own clock. */
export interface Timer {
  /** Milliseconds since 1970; may be wrong by hours on some phones. */
  now(): number
  /** Runs again and again until the returned function is called. */
  every(milliseconds: number, work: () => void): () => void
  /** Lets the screen have its turn; or waits so long. */
  pause(milliseconds?: number): Promise<void>
}

export const timer: Timer = {
  now: () => Date.now(),
  every(milliseconds, work) {
    const running = setInterval(work, milliseconds)
    return () => clearInterval(running)
  },
  pause: (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}
