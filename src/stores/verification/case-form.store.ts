import type { ErrorCode } from '@domain/kernel/errors'
import { readPhone } from '@domain/linking/phone'
import { formFaults, PHOTOS_AT_MOST } from '@domain/verification/form'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'
import { type Begun, type Draft, type Errand, formOf } from './errand'
import type { FormFault, FormStep, StepSpec } from './form-steps'
import { PhotosStore } from './photos.store'
import type { PictureWorld } from './picture-world'
import { SignatureStore } from './signature.store'

const QUESTIONS = ['hasLeft', 'wasInRiskArea', 'wasAbroad', 'isCodeGreen', 'hadContact'] as const
export type Question = (typeof QUESTIONS)[number]

/** Where it is put right what the server found wrong. */
const PUT_RIGHT_AT: Readonly<Partial<Record<ErrorCode, FormStep>>> = { PICTURES_MISSING: 'reports', HOLDER_DIFFERS: 'who' }

/** The form of a case, step by step; for whom it is filled in, and what becomes of it, is its errand's. */
export class CaseFormStore<Answer = unknown> {
  form: Draft
  isPromised = false
  readonly photos: PhotosStore
  readonly signature: SignatureStore
  step: FormStep
  sending: Loadable<Answer> = IDLE
  /** A form that was handed in before is being changed. */
  isChange = false
  /** Steps that the person tried to leave: there it is said what is missing. */
  private readonly tried = new Set<FormStep>()

  constructor(
    world: PictureWorld,
    private readonly errand: Errand<Answer>,
  ) {
    this.photos = new PhotosStore(world, PHOTOS_AT_MOST, () => this.save())
    this.signature = new SignatureStore(world, () => this.save())
    const begun = errand.begin()
    this.form = begun.form
    this.step = errand.steps[0].key
    this.takePictures(begun)
    makeAutoObservable<this, 'errand'>(this, { errand: false }, { autoBind: true })
  }

  get steps(): readonly StepSpec[] {
    return this.errand.steps
  }

  /** Takes up the form that was handed in, to change it. */
  async load(): Promise<void> {
    const begun = await this.errand.load?.()
    runInAction(() => {
      if (!begun) return
      this.form = begun.form
      this.takePictures(begun)
      this.isPromised = true
      this.isChange = true
    })
  }

  set(change: Draft) {
    this.form = { ...this.form, ...change }
    if (this.sending.kind === 'failed') this.sending = IDLE
    this.save()
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
    return this.tried.has(this.step) ? this.faultsHere : []
  }

  /** On to the next step, when nothing is missing in this one. */
  next() {
    this.tried.add(this.step)
    if (this.faultsHere.length === 0) this.go(this.place + 1)
  }

  back() {
    this.go(this.place - 1)
  }

  /** `true` when it was handed in, or the change was taken. */
  async send(): Promise<boolean> {
    const signature = this.signature.signed?.file
    if (signature === undefined || this.allFaults.length > 0 || this.sending.kind === 'loading') return false
    this.sending = LOADING
    const answer = await this.errand.send({ form: this.form, pictures: { photos: this.photos.files, signature } })
    runInAction(() => {
      this.sending = settled(answer)
      if (!answer.ok) this.putRight(answer.error.code)
    })
    return answer.ok
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

  private go(place: number) {
    this.step = this.steps[place]?.key ?? this.step
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
    this.step = PUT_RIGHT_AT[code] ?? this.step
  }

  private save() {
    this.errand.keep?.(this.form, { photos: this.photos.files, signature: this.signature.signed?.file })
  }
}
