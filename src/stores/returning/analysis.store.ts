import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import type { Timer } from '@/services/device/timer'
import type { ShownAnalysis } from '@contract/declaration/analysis'
import { enterAnalysisCode } from '@contract/declaration/enter-analysis-code'
import { readAnalysis } from '@contract/declaration/read-analysis'
import { requestAnotherCode } from '@contract/declaration/request-another-code'
import { startAnalysis } from '@contract/declaration/start-analysis'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { SMS_CODE_PATTERN } from '@domain/itinerary/sms-code'
import { type Instant, SECOND } from '@domain/kernel/china-time'
import type { Result } from '@domain/kernel/result'
import { makeAutoObservable, runInAction } from 'mobx'
import { codeRefusal } from '../code-refusal'
import { ConsentStore } from '../consent.store'

interface World {
  cloud: Cloud
  storage: Storage
  timer: Timer
}

export type { ShownAnalysis }
export type RunningAnalysis = NonNullable<ShownAnalysis['running']>

type Answer = Result<{ analysis: ShownAnalysis }, Problem>

/** While it runs and its page is there, the analysis is looked at so often: each look moves on what is due. */
export const LOOKS_EVERY = 3 * SECOND

/** Waiting for a code it is moved on by the person, and by another list at most: a whole city looks for its SMS at once. */
export const LOOKS_SKIPPED_FOR_CODE = 4

/** 研判: whether the phone has been in a medium- or high-risk city. It runs on when its page is left. */
export class AnalysisStore {
  analysis: ShownAnalysis | undefined
  problem: Problem | undefined
  isBusy = false
  readonly consent: ConsentStore
  code = ''
  /** Faults of the code are shown from the first press on. */
  private isTried = false
  /** It was judged before this visit. */
  private wasJudged: boolean | undefined
  private stopLooking: (() => void) | undefined
  private skipped = 0

  constructor(private readonly world: World) {
    this.consent = new ConsentStore(world.storage)
    makeAutoObservable<this, 'world' | 'stopLooking' | 'skipped'>(
      this,
      { world: false, stopLooking: false, skipped: false, consent: false },
      { autoBind: true },
    )
  }

  /** Judged while its page was there. */
  get isNews(): boolean {
    return this.analysis?.state === 'judged' && !this.wasJudged
  }

  get isCodeWrong(): boolean {
    return this.isTried && !SMS_CODE_PATTERN.test(this.code)
  }

  /** When another code may be asked for: as long after the last as at 获取验证码. */
  get anotherAt(): Instant {
    const { retryAt } = this.problem?.params ?? {}
    return Math.max(this.analysis?.running?.anotherAt ?? 0, typeof retryAt === 'number' ? retryAt : 0)
  }

  /** What was said against the typed code, until another is typed. */
  get refusal(): Problem | undefined {
    return codeRefusal(this.problem)
  }

  setCode(code: string) {
    this.code = code.trim()
    this.problem = undefined
  }

  /** Its page comes into sight. */
  watch() {
    this.stopLooking ??= this.world.timer.every(LOOKS_EVERY, this.look)
    void this.load()
  }

  leave() {
    this.stopLooking?.()
    this.stopLooking = undefined
  }

  load(): Promise<void> {
    return this.carryOut(() => this.world.cloud.call(readAnalysis, {}))
  }

  /** A look that fails is none: there is another in a moment. */
  private async look(): Promise<void> {
    if (this.isBusy || !this.analysis?.running || this.isSkipped(this.analysis)) return
    const before = this.analysis
    const answer = await this.world.cloud.call(readAnalysis, {})
    runInAction(() => {
      if (!answer.ok || this.analysis !== before || this.isBusy) return
      this.analysis = answer.value.analysis
      if (this.analysis.state === before.state) return
      // What went wrong, and what was typed, was about how it stood then.
      this.problem = undefined
      this.code = ''
    })
  }

  private isSkipped({ state }: ShownAnalysis): boolean {
    this.skipped = state === 'awaiting-code' ? (this.skipped + 1) % (LOOKS_SKIPPED_FOR_CODE + 1) : 0
    return this.skipped > 0
  }

  async start(): Promise<void> {
    const phone = this.consent.ask()
    if (phone === undefined) return
    this.wasJudged = false
    await this.carryOut(() => this.world.cloud.call(startAnalysis, { phone, consentVersion: CONSENT_VERSION }))
  }

  async enter(): Promise<void> {
    this.isTried = true
    const { code } = this
    if (!SMS_CODE_PATTERN.test(code)) return
    await this.carryOut(() => this.world.cloud.call(enterAnalysisCode, { code }))
  }

  requestAnother(): Promise<void> {
    return this.carryOut(() => this.world.cloud.call(requestAnotherCode, {}))
  }

  private async carryOut(call: () => Promise<Answer>): Promise<void> {
    if (this.isBusy) return
    this.isBusy = true
    this.problem = undefined
    const { code } = this
    const answer = await call()
    runInAction(() => {
      this.isBusy = false
      if (!answer.ok) {
        this.problem = answer.error
        // It may have gone on all the same.
        this.skipped = LOOKS_SKIPPED_FOR_CODE
        return
      }
      this.analysis = answer.value.analysis
      this.wasJudged ??= this.analysis.state === 'judged'
      // A new code may be typed before it is known here that it was sent.
      if (this.code !== code) return
      this.code = ''
      this.isTried = false
    })
  }
}
