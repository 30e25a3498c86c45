import type { Storage } from '@/services/device/storage'
import type { Timer } from '@/services/device/timer'
import { type Instant, SECOND } from '@domain/kernel/china-time'
import { makeAutoObservable } from 'mobx'
import * as v from 'valibot'
import { KEPT } from './kept-keys'

/** Answers travel: a smaller difference says nothing about the phone's clock. */
const WORTH_KEEPING = SECOND

/** The time by the server's clock, second by second, also without network. */
export class ClockStore {
  now: Instant
  private offset: number
  private stop: (() => void) | undefined

  constructor(
    private readonly timer: Timer,
    private readonly storage: Storage,
  ) {
    this.offset = storage.read(KEPT.clockOffset, v.number()) ?? 0
    this.now = timer.now() + this.offset
    makeAutoObservable<this, 'timer' | 'storage' | 'stop'>(this, { timer: false, storage: false, stop: false }, { autoBind: true })
  }

  /** While the program is on the screen. */
  start() {
    this.tick()
    this.stop ??= this.timer.every(SECOND, this.tick)
  }

  pause() {
    this.stop?.()
    this.stop = undefined
  }

  /** How far the server's clock is from the phone's, as an answer has just shown. */
  correct(offset: number) {
    if (Math.abs(offset - this.offset) < WORTH_KEEPING) return
    this.offset = offset
    this.storage.write(KEPT.clockOffset, offset)
    this.tick()
  }

  /** Whole seconds until then; 0 only when it has come. */
  secondsUntil(at: Instant): number {
    const left = at - this.now
    return left <= 0 ? 0 : Math.max(1, Math.floor(left / SECOND))
  }

  tick() {
    this.now = this.timer.now() + this.offset
  }
}
