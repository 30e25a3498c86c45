import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import { sendCode } from '@contract/sms/send-code'
import type { Instant } from '@domain/kernel/china-time'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { makeAutoObservable, runInAction } from 'mobx'
import * as v from 'valibot'
import type { ClockStore } from './clock.store'
import { TYPED } from './typed'

const SentSchema = v.object({
  phone: v.string(),
  outcome: v.picklist(['sent', 'still-valid']),
  retryAt: v.number(),
  expiresAt: v.number(),
})
/** The last code that was sent, and when another may be asked for. */
type Sent = v.InferOutput<typeof SentSchema>

/** 获取验证码: the countdown survives a restart of the program, and follows what the server said. */
export class SmsStore {
  isSending = false
  problem: Problem | undefined
  private sent: Sent | undefined
  private waitUntil: Instant

  constructor(
    private readonly cloud: Cloud,
    private readonly storage: Storage,
    private readonly clock: ClockStore,
  ) {
    this.sent = storage.read(TYPED.sentCode, SentSchema)
    this.waitUntil = this.sent?.retryAt ?? 0
    makeAutoObservable<this, 'cloud' | 'storage' | 'clock'>(this, { cloud: false, storage: false, clock: false }, { autoBind: true })
  }

  /** Whole seconds until another code may be asked for; 0 only when it may. */
  get secondsLeft(): number {
    return this.clock.secondsUntil(this.waitUntil)
  }

  /** The code sent to this phone that still serves. */
  sentTo(phone: string): Sent | undefined {
    return this.sent?.phone === phone && this.clock.now < this.sent.expiresAt ? this.sent : undefined
  }

  /** `true` when a new code is on its way: another one than was typed. */
  async send(phone: string): Promise<boolean> {
    if (this.isSending || this.secondsLeft > 0) return false
    this.isSending = true
    this.problem = undefined
    const answer = await this.cloud.call(sendCode, { phone, consentVersion: CONSENT_VERSION })
    runInAction(() => {
      this.isSending = false
      this.clock.tick()
      if (answer.ok) this.remember({ phone, ...answer.value })
      else this.refuse(answer.error)
    })
    return answer.ok && answer.value.outcome === 'sent'
  }

  clearProblem() {
    this.problem = undefined
  }

  /** The code that was sent serves no more: it is not spoken of, and the next one waits as long as the server said. */
  forgetSent(problem: Problem) {
    this.sent = undefined
    this.storage.remove(TYPED.sentCode)
    this.waitFor(problem)
  }

  private remember(sent: Sent) {
    this.sent = sent
    this.waitUntil = sent.retryAt
    this.storage.write(TYPED.sentCode, sent)
  }

  private refuse(problem: Problem) {
    this.problem = problem
    this.waitFor(problem)
  }

  private waitFor({ params: { retryAt } }: Problem) {
    if (typeof retryAt === 'number') this.waitUntil = Math.max(this.waitUntil, retryAt)
  }
}
