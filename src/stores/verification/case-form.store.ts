import type { ErrorCode } from '@domain/kernel/errors'
import { readPhone } from '@domain/linking/phone'
import { type CaseForm, formFaults, PHOTOS_AT_MOST } from '@domain/verification/form'
import { makeAutoObservable, runInAction } from 'mobx'
import { asCompared } from '../as-compared'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'
import { type Begun, type Draft, type Errand, formOf } from './errand'
import type { FormFault, FormStep, StepSpec } from './form-steps'
import { PhotosStore } from './photos.store'
import type { PictureWorld } from './picture-world'
import { SignatureStore } from './signature.store'

/** What is answered by yes or no: none of them is no by itself. */
export type Question = { [Field in keyof CaseForm]: CaseForm[Field] extends boolean ? Field : never }[keyof CaseForm]
const ASKED: Readonly<Record<Question, true>> = { hasLeft: true, wasInRiskArea: true, wasAbroad: true, isCodeGreen: true, hadContact: true }
const QUESTIONS = Object.keys(ASKED) as Question[]

/** Where it is put right what the server found wrong. */
const PUT_RIGHT_AT: Readonly<Partial<Record<ErrorCode, FormStep>>> = { PICTURES_MISSING: 'reports', HOLDER_DIFFERS: 'who' }

/** The form of a case, step by step; for whom it is filled in, and what becomes of it, is its errand's. */
export class CaseFormStore<Answer = unknown> {
  form: Draft
  isPromised = false
  readonly photos: PhotosStore
  readonly signature: SignatureStore
  step: FormStep
  /** Of a form that was handed in before. */
  opening: Loadable<Begun> = IDLE
  sending: Loadable<Answer> = IDLE
  /** A form that was handed in before is being changed. */
  isChange = false
  /** What was handed in is no longer as it was when its change was begun. */
  isOvertaken = false
  private handedIn: string | undefined
  /** Back from the last page to put one step right; then it is there again. */
  isCorrecting = false
  /** Fields in the order in which they were answered last. */
  order: readonly string[] = []
  /** What was missing when it was tried to leave a step: a field that is asked for since then has not been seen yet. */
  private readonly missed = new Set<FormFault>()

  constructor(
    world: PictureWorld,
    private readonly errand: Errand<Answer>,
  ) {
    this.photos = new PhotosStore(world, PHOTOS_AT_MOST, () => this.save())
    this.signature = new SignatureStore(world, () => this.save())
    const begun = errand.begin()
    this.form = begun.form
    this.takePictures(begun)
    this.step = this.stoppedAt(begun)
    makeAutoObservable<this, 'errand'>(this, { errand: false }, { autoBind: true })
  }

  get steps(): readonly StepSpec[] {
    return this.errand.steps
  }

  /** Takes up the form that was handed in, to change it. */
  async load(): Promise<void> {
    if (!this.errand.load || this.opening.kind === 'loading') return
    this.opening = LOADING
    const begun = await this.errand.load()
    runInAction(() => {
      this.opening = settled(begun)
      if (!begun.ok) return
      this.takeUp(begun.value)
      this.isPromised = true
      this.isChange = true
      this.handedIn = this.written
      const resumed = this.errand.resume?.(begun.value)
      if (resumed) this.takeUp(resumed)
      // All of it is there: only what is another, or lacking, is gone through.
      this.correct(this.stepToCorrect)
      if (resumed) this.save()
    })
  }

  /** The form is handed in already as it stands here. */
  get isUnchanged(): boolean {
    return this.handedIn === this.written
  }

  /** Something of it waits on this phone; asked when the form is left. */
  isKept(): boolean {
    return this.errand.isKept ?? false
  }

  set(change: Draft) {
    this.form = { ...this.form, ...change }
    this.order = [...this.order.filter((field) => !(field in change)), ...Object.keys(change)]
    if (this.sending.kind === 'failed') this.sending = IDLE
    this.save()
  }

  /** The change goes in the place of what came meanwhile. */
  insist() {
    this.errand.insist?.()
    this.save()
  }

  /** Signing is begun: that it was missing need not be said any more. */
  beginToSign() {
    this.missed.delete('signature')
    this.signature.begin()
  }

  setPromised(isPromised: boolean) {
    this.isPromised = isPromised
  }

  get place(): number {
    return this.steps.findIndex(({ key }) => key === this.step)
  }

  /** Whether a field is asked for in the step on the page. */
  asks(field: FormFault): boolean {
    return this.askedHere.includes(field)
  }

  /** What is missing in this step or cannot be right, once it was tried to leave it. */
  get faults(): readonly FormFault[] {
    return this.faultsHere.filter((fault) => this.missed.has(fault))
  }

  /** Whichever way a step is left: a signature that is only drawn is confirmed by it. `true` unless it cannot be and stays before the eyes. */
  async settle(): Promise<boolean> {
    if (this.isDrawnHere) await this.signature.sign()
    return !this.isDrawnHere
  }

  /** On to the next step, or from a correction to what else is missing and then the last page, when nothing is missing in this one. */
  async next(): Promise<void> {
    await this.settle()
    this.goOn()
  }

  async back(): Promise<void> {
    if (await this.settle()) this.go(this.steps[this.place - 1]?.key)
  }

  private goOn() {
    for (const fault of this.faultsHere) this.missed.add(fault)
    if (this.faultsHere.length > 0) return
    this.go(this.isCorrecting ? this.stepToCorrect : this.steps[this.place + 1]?.key)
    if (this.step === 'review') this.isCorrecting = false
  }

  /** 修改: from the last page to a step. */
  correct(step: FormStep) {
    this.step = step
    this.isCorrecting = step !== 'review'
  }

  /** `true` when it was handed in, or the change was taken. */
  async send(): Promise<boolean> {
    const signature = this.signature.signed?.file
    if (this.sending.kind === 'loading') return false
    if (signature === undefined || this.allFaults.length > 0) {
      this.correct(this.stepToCorrect)
      return false
    }
    this.sending = LOADING
    const answer = await this.errand.send({ form: this.form, pictures: { photos: this.photos.files, signature } })
    runInAction(() => {
      this.sending = settled(answer)
      if (!answer.ok) this.putRight(answer.error.code)
    })
    return answer.ok
  }

  /** All that is handed in, to be compared. */
  private get written(): string {
    return asCompared({ ...formOf(this.form), photos: this.photos.files, signature: this.signature.signed?.file })
  }

  private get isDrawnHere(): boolean {
    return this.asks('signature') && this.signature.isWaiting
  }

  private get askedHere(): readonly FormFault[] {
    return this.steps[this.place]?.asks ?? []
  }

  private get faultsHere(): FormFault[] {
    return this.allFaults.filter((fault) => this.askedHere.includes(fault))
  }

  private get allFaults(): FormFault[] {
    const { form } = this
    return [
      ...(this.errand.faults?.(form) ?? []),
      ...(readPhone(form.phone ?? '').ok ? [] : (['phone'] as const)),
      ...QUESTIONS.filter((question) => form[question] === undefined),
      ...formFaults(formOf(form)),
      ...(this.photos.isWhole ? [] : (['photos'] as const)),
      ...(this.isPromised ? [] : (['promise'] as const)),
      ...(this.signature.signed ? [] : (['signature'] as const)),
    ]
  }

  /** The first step in which something is missing; the last page when nothing is. */
  private get stepToCorrect(): FormStep {
    return this.steps.find(({ asks }) => this.allFaults.some((fault) => asks.includes(fault)))?.key ?? 'review'
  }

  /** Where a form goes on that was left; what is missing before is asked for first. */
  private stoppedAt({ step }: Begun): FormStep {
    const asked = [step ?? this.steps[0].key, this.stepToCorrect]
    return this.steps.find(({ key }) => asked.includes(key))?.key ?? 'review'
  }

  private go(step: FormStep | undefined) {
    this.step = step ?? this.step
    this.save()
  }

  private takeUp(begun: Begun) {
    this.form = begun.form
    this.takePictures(begun)
  }

  private takePictures({ photos, signature }: Pick<Begun, 'photos' | 'signature'>) {
    this.photos.take(photos)
    this.signature.take(signature)
  }

  /** Pictures that waited too long are gone, and both are asked for again. */
  private putRight(code: ErrorCode) {
    if (code === 'PICTURES_MISSING') {
      this.takePictures({ photos: [], signature: undefined })
      this.save()
    }
    const step = PUT_RIGHT_AT[code]
    if (step) this.correct(step)
  }

  private save() {
    if (this.isUnchanged) this.errand.forget?.()
    else this.errand.keep?.(this.form, { photos: this.photos.files, signature: this.signature.signed?.file, step: this.step })
    this.isOvertaken = this.errand.isOvertaken ?? false
  }
}
