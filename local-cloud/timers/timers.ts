import type { Clock } from '../clock/clock'
import type { FunctionHost, Invoked } from '../function-host/host'
import type { FunctionSettings } from '../function-host/settings'
import { timerCaller } from '../identity/callers'
import { nextTime, parseCron, type Cron } from './cron'

const TICK_MS = 500

interface Timer {
  name: string
  function: string
  text: string
  cron: Cron
  next: number | undefined
}

/**
 * Fires the timers of all functions by the shifted clock. After a shift that passes several of its times a timer fires once;
 * one that is still running when its time comes again is called again, as in production.
 */
export class Timers {
  private readonly timers: Timer[]
  private ticking: NodeJS.Timeout | undefined

  constructor(
    functions: FunctionSettings[],
    private readonly host: FunctionHost,
    private readonly clock: Clock,
  ) {
    this.timers = functions.flatMap((settings) =>
      settings.timers.map(({ name, cron }) =>
        this.plan({ name, function: settings.name, text: cron, cron: parseCron(cron), next: undefined }),
      ),
    )
    clock.onChange(() => this.afterShift())
  }

  start(): void {
    this.ticking = setInterval(() => this.tick(), TICK_MS)
  }

  stop(): void {
    clearInterval(this.ticking)
  }

  status(): object[] {
    return this.timers.map(({ name, function: of, text, next }) => ({ name, function: of, cron: text, next }))
  }

  /** Fires a timer now and waits for its function. @returns undefined when no timer has this name. */
  async fire(name: string): Promise<Invoked | undefined> {
    const timer = this.timers.find((candidate) => candidate.name === name)
    return timer && this.invoke(timer)
  }

  private invoke(timer: Timer): Promise<Invoked> {
    const time = new Date(this.clock.now()).toISOString().replace(/\.\d+/, '')
    const event = { Type: 'Timer', TriggerName: timer.name, Time: time, Message: '' }
    return this.host.invoke(timer.function, { event, environment: timerCaller })
  }

  private tick(): void {
    const now = this.clock.now()
    for (const timer of this.timers) {
      if (timer.next === undefined || timer.next > now) continue
      this.plan(timer)
      // A failure is in the log, and the timer comes again.
      this.invoke(timer).catch(() => undefined)
    }
  }

  /** A clock set back would leave every timer waiting for a time far ahead. */
  private afterShift(): void {
    for (const timer of this.timers) {
      if (timer.next !== undefined && timer.next > this.clock.now()) this.plan(timer)
    }
  }

  private plan(timer: Timer): Timer {
    timer.next = nextTime(timer.cron, this.clock.now())
    return timer
  }
}
