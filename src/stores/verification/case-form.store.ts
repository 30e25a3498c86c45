import type { Cloud } from '@/services/cloud/cloud'
import type { Storage } from '@/services/device/storage'
import type { Output } from '@contract/operation'
import { changeCase } from '@contract/verification/change-case'
import { CaseFormSchema, type OwnCase } from '@contract/verification/fields'
import { readCase } from '@contract/verification/read-case'
import { submitCase } from '@contract/verification/submit-case'
import type { PersonRef } from '@domain/kernel/ids'
import { PHONE_PATTERN } from '@domain/linking/phone'
import { CASE_PROMISE_VERSION, type CaseForm, formFaults } from '@domain/verification/form'
import { makeAutoObservable, runInAction } from 'mobx'
import * as v from 'valibot'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'
import { TYPED } from '../typed'

/** A form while it is being filled in: what was not answered is absent. */
type Draft = Partial<CaseForm>
const DraftSchema = v.object({ person: v.string(), form: v.partial(v.object(CaseFormSchema.entries)) })

const QUESTIONS = ['hasLeft', 'wasInRiskArea', 'wasAbroad', 'isCodeGreen', 'hadContact'] as const
export type Question = (typeof QUESTIONS)[number]
export type FormFault = keyof CaseForm | 'promise'

const EMPTY = { phone: '', street: '', address: '', account: '', from: null }

/** 发基层核查: the form of one person. What was filled in stays on the phone until it is handed in. */
export class CaseFormStore {
  form: Draft
  isPromised = false
  sending: Loadable<Output<typeof submitCase>> = IDLE
  /** The case whose form is being changed. */
  changed: OwnCase | undefined = undefined
  private wasAsked = false

  constructor(
    private readonly world: { cloud: Cloud; storage: Storage },
    readonly person: PersonRef,
  ) {
    const kept = world.storage.read(TYPED.caseDraft, DraftSchema)
    this.form = kept?.person === person ? kept.form : { phone: world.storage.read(TYPED.phone, v.string()) }
    makeAutoObservable<this, 'world'>(this, { world: false, person: false }, { autoBind: true })
  }

  /** Takes up the form that was handed in, to change it. */
  async load(): Promise<void> {
    const answer = await this.world.cloud.call(readCase, { person: this.person })
    runInAction(() => {
      if (!answer.ok || !answer.value.case?.can.change) return
      this.changed = answer.value.case
      this.form = answer.value.case.form
      this.isPromised = true
    })
  }

  set(change: Draft) {
    this.form = { ...this.form, ...change }
    if (this.sending.kind === 'failed') this.sending = IDLE
    if (!this.changed) this.world.storage.write(TYPED.caseDraft, { person: this.person, form: this.form })
  }

  setPromised(isPromised: boolean) {
    this.isPromised = isPromised
  }

  /** What is missing or cannot be right, once it was tried to hand in. */
  get faults(): readonly FormFault[] {
    return this.wasAsked ? this.allFaults : []
  }

  private get allFaults(): FormFault[] {
    const { form } = this
    return [
      ...(PHONE_PATTERN.test(form.phone ?? '') ? [] : (['phone'] as const)),
      ...QUESTIONS.filter((question) => form[question] === undefined),
      ...formFaults({ ...EMPTY, ...form } as CaseForm),
      ...(this.isPromised ? [] : (['promise'] as const)),
    ]
  }

  /** `true` when it was handed in, or the change was taken. */
  async send(): Promise<boolean> {
    this.wasAsked = true
    if (this.allFaults.length > 0 || this.sending.kind === 'loading') return false
    const { person, changed } = this
    const form = { ...EMPTY, ...this.form } as CaseForm
    this.sending = LOADING
    const answer = changed
      ? await this.world.cloud.call(changeCase, { person, revision: changed.revision, form })
      : await this.world.cloud.call(submitCase, { person, form, promiseVersion: CASE_PROMISE_VERSION })
    runInAction(() => {
      this.sending = settled(answer)
    })
    if (answer.ok) this.world.storage.remove(TYPED.caseDraft)
    return answer.ok
  }
}
