import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import { startAnalysis } from '@contract/declaration/start-analysis'
import { authorise } from '@contract/itinerary/authorise'
import type { Input, Output } from '@contract/operation'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { SMS_CODE_PATTERN } from '@domain/itinerary/sms-code'
import { done, type Result } from '@domain/kernel/result'
import { makeAutoObservable, runInAction } from 'mobx'
import type { ClockStore } from './clock.store'
import { codeRefusal } from './code-refusal'
import { ConsentStore } from './consent.store'
import { SmsStore } from './sms.store'

/** What the typed code lacks; `undefined` when nothing. `consent`: it is not sent without. */
export type CodeLack = 'empty' | 'form' | 'consent' | undefined

export type Authorised = Output<typeof authorise>

/** 来温返温人员动态申报: what is typed survives every error. */
export class DeclarationStore {
  readonly sms: SmsStore
  readonly consent: ConsentStore
  code = ''
  isSubmitting = false
  problem: Problem | undefined
  /** Faults of the code are shown from the first press on. */
  private isCodeTried = false
  /** 获取验证码 was pressed last. */
  private isCodeAsked = false

  constructor(
    private readonly cloud: Cloud,
    storage: Storage,
    clock: ClockStore,
    /** `false`: of a relative with a phone of their own. */
    isOwn = true,
  ) {
    this.sms = new SmsStore(cloud, storage, clock)
    this.consent = new ConsentStore(storage, isOwn)
    makeAutoObservable<this, 'cloud'>(this, { cloud: false, sms: false, consent: false }, { autoBind: true })
  }

  setCode(code: string) {
    this.code = code.trim()
    this.problem = undefined
  }

  get codeLack(): CodeLack {
    if (this.isConsentFirst) return 'consent'
    if (!this.isCodeTried) return undefined
    return this.code === '' ? 'empty' : SMS_CODE_PATTERN.test(this.code) ? undefined : 'form'
  }

  /** What was said against the typed code, until another is typed. */
  get refusal(): Problem | undefined {
    return codeRefusal(this.problem)
  }

  /** A code was asked for, and waits for the consent. */
  get isConsentFirst(): boolean {
    return this.isCodeAsked && this.consent.isMissing
  }

  /** 获取验证码: `false` when something is missing for it. */
  async sendCode(): Promise<boolean> {
    this.isCodeAsked = true
    const phone = this.consent.ask()
    if (phone === undefined) return false
    this.problem = undefined
    // Nothing is wrong yet with a code that was only asked for.
    this.isCodeTried = false
    if (await this.sms.send(phone)) runInAction(() => (this.code = ''))
    return true
  }

  /** 授权查询: what was authorised, or undefined when something is missing or went wrong. `further-codes`: a part is answered, its page asks for the rest. */
  async submit(): Promise<Authorised | 'further-codes' | undefined> {
    this.isCodeTried = true
    this.isCodeAsked = false
    const phone = this.consent.ask()
    if (this.isSubmitting || phone === undefined || !SMS_CODE_PATTERN.test(this.code)) return undefined
    this.isSubmitting = true
    this.problem = undefined
    this.sms.clearProblem()
    const answer = await this.ask({ phone, code: this.code, consentVersion: CONSENT_VERSION })
    runInAction(() => {
      this.isSubmitting = false
      if (answer.ok) this.code = ''
      else this.refuse(answer.error)
    })
    return answer.ok ? answer.value : undefined
  }

  private async ask(typed: Input<typeof authorise>): Promise<Result<Authorised | 'further-codes', Problem>> {
    const answer = await this.cloud.call(authorise, typed)
    if (answer.ok || answer.error.code !== 'CODES_NEEDED') return answer
    const begun = await this.cloud.call(startAnalysis, typed)
    return begun.ok ? done('further-codes') : begun
  }

  private refuse(problem: Problem) {
    this.problem = problem
    if (problem.code === 'SMS_CODE_VOID') this.sms.forgetSent(problem)
  }
}
