import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import { authorise } from '@contract/itinerary/authorise'
import type { Output } from '@contract/operation'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import type { ErrorCode } from '@domain/kernel/errors'
import { type PhoneFault, readPhone } from '@domain/linking/phone'
import { makeAutoObservable, runInAction } from 'mobx'
import * as v from 'valibot'
import type { ClockStore } from './clock.store'
import { SmsStore } from './sms.store'
import { TYPED } from './typed'

/** What a typed field lacks; `undefined` when nothing. */
export type PhoneLack = PhoneFault | 'empty' | undefined
export type CodeLack = 'empty' | 'form' | 'refused' | undefined

export type Authorised = Output<typeof authorise>

const CODE_PATTERN = /^\d{4,8}$/

/** What the functions say against the typed code itself. */
const CODE_REFUSED: readonly ErrorCode[] = ['SMS_CODE_WRONG', 'SMS_CODE_EXPIRED', 'SMS_CODE_VOID', 'SMS_CODE_NOT_SENT']

/** 来温返温人员动态申报: what is typed survives every error, the phone number also a restart. The consent starts empty each time. */
export class DeclarationStore {
  readonly sms: SmsStore
  phone: string
  code = ''
  isConsented = false
  isSubmitting = false
  problem: Problem | undefined
  /** Faults are shown from the first press on, or after a field was left. */
  private shownFaults: readonly ('phone' | 'code' | 'consent')[] = []

  constructor(
    private readonly cloud: Cloud,
    private readonly storage: Storage,
    clock: ClockStore,
  ) {
    this.sms = new SmsStore(cloud, storage, clock)
    this.phone = storage.read(TYPED.phone, v.string()) ?? ''
    makeAutoObservable<this, 'cloud' | 'storage' | 'sms'>(this, { cloud: false, storage: false, sms: false }, { autoBind: true })
  }

  setPhone(phone: string) {
    this.phone = phone
    this.storage.write(TYPED.phone, phone)
  }

  setCode(code: string) {
    this.code = code.trim()
    this.problem = undefined
  }

  setConsented(isConsented: boolean) {
    this.isConsented = isConsented
  }

  leavePhone() {
    if (this.phone !== '') this.showFaults('phone')
  }

  get phoneLack(): PhoneLack {
    return this.shownFaults.includes('phone') ? this.phoneFault : undefined
  }

  get codeLack(): CodeLack {
    if (!this.shownFaults.includes('code')) return undefined
    if (this.problem && CODE_REFUSED.includes(this.problem.code)) return 'refused'
    return this.code === '' ? 'empty' : CODE_PATTERN.test(this.code) ? undefined : 'form'
  }

  get isConsentMissing(): boolean {
    return this.shownFaults.includes('consent') && !this.isConsented
  }

  /** 获取验证码: `false` when something is missing for it. */
  async sendCode(): Promise<boolean> {
    this.showFaults('phone', 'consent')
    const phone = readPhone(this.phone)
    if (!phone.ok || !this.isConsented) return false
    this.problem = undefined
    this.hideCodeFault()
    if (await this.sms.send(phone.value)) runInAction(() => (this.code = ''))
    return true
  }

  /** 授权查询: what was authorised, or undefined when something is missing or went wrong. */
  async submit(): Promise<Authorised | undefined> {
    this.showFaults('phone', 'code', 'consent')
    const phone = readPhone(this.phone)
    if (this.isSubmitting || !phone.ok || !this.isConsented || !CODE_PATTERN.test(this.code)) return undefined
    this.isSubmitting = true
    this.problem = undefined
    this.sms.clearProblem()
    const answer = await this.cloud.call(authorise, { phone: phone.value, code: this.code, consentVersion: CONSENT_VERSION })
    runInAction(() => {
      this.isSubmitting = false
      if (answer.ok) this.code = ''
      else this.refuse(answer.error)
    })
    return answer.ok ? answer.value : undefined
  }

  private refuse(problem: Problem) {
    this.problem = problem
    if (problem.code === 'SMS_CODE_VOID') this.sms.forgetSent(problem)
  }

  /** Nothing is wrong yet with a code that was only asked for. */
  private hideCodeFault() {
    this.shownFaults = this.shownFaults.filter((field) => field !== 'code')
  }

  private get phoneFault(): PhoneLack {
    if (this.phone === '') return 'empty'
    const read = readPhone(this.phone)
    return read.ok ? undefined : read.error
  }

  private showFaults(...fields: readonly ('phone' | 'code' | 'consent')[]) {
    this.shownFaults = [...new Set([...this.shownFaults, ...fields])]
  }
}
