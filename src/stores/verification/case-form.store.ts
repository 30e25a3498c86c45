import type { Storage } from '@/services/device/storage'
import type { Output } from '@contract/operation'
import { changeCase } from '@contract/verification/change-case'
import { CaseFormSchema, type OwnCase } from '@contract/verification/fields'
import { readCase } from '@contract/verification/read-case'
import { readPictures } from '@contract/verification/read-pictures'
import { submitCase } from '@contract/verification/submit-case'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { PHONE_PATTERN } from '@domain/linking/phone'
import { CASE_PROMISE_VERSION, type CaseForm, formFaults, PHOTOS_AT_MOST } from '@domain/verification/form'
import { makeAutoObservable, runInAction } from 'mobx'
import * as v from 'valibot'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'
import { TYPED } from '../typed'
import { FORM_STEPS, type FormFault, type FormStep } from './form-steps'
import { PhotosStore } from './photos.store'
import type { PictureWorld } from './picture-world'
import { SignatureStore } from './signature.store'

/** A form while it is being filled in: what was not answered is absent. */
type Draft = Partial<CaseForm>

/** Pictures that were sent wait as long as this; a draft that is older has lost them, and the days in its questions are others. */
const DRAFT_LIVES = 24 * HOUR

const DraftSchema = v.object({
  person: v.string(),
  begunAt: v.number(),
  form: v.partial(v.object(CaseFormSchema.entries)),
  photos: v.array(v.string()),
  signature: v.optional(v.string()),
})

const QUESTIONS = ['hasLeft', 'wasInRiskArea', 'wasAbroad', 'isCodeGreen', 'hadContact'] as const
export type Question = (typeof QUESTIONS)[number]

const EMPTY = { phone: '', street: '', address: '', account: '', from: null }

interface World extends PictureWorld {
  storage: Storage
  clock: { readonly now: Instant }
}

/** What was begun for a person and is not too old; else a form with the phone that was typed last. */
function readDraft(storage: Storage, person: PersonRef, now: Instant): v.InferOutput<typeof DraftSchema> {
  const kept = storage.read(TYPED.caseDraft, DraftSchema)
  const isOver = kept !== undefined && now >= kept.begunAt + DRAFT_LIVES
  if (isOver) storage.remove(TYPED.caseDraft)
  if (kept?.person === person && !isOver) return kept
  return { person, begunAt: now, form: { phone: storage.read(TYPED.phone, v.string()) }, photos: [] }
}

/** 发基层核查: the form of one person, step by step. What was filled in stays on the phone until it is handed in, a day at most. */
export class CaseFormStore {
  form: Draft
  isPromised = false
  readonly photos: PhotosStore
  readonly signature: SignatureStore
  step: FormStep = 'travel'
  sending: Loadable<Output<typeof submitCase>> = IDLE
  /** The case whose form is being changed. */
  changed: OwnCase | undefined = undefined
  private readonly begunAt: Instant
  /** Steps that the person tried to leave: there it is said what is missing. */
  private readonly tried = new Set<FormStep>()

  constructor(
    private readonly world: World,
    readonly person: PersonRef,
  ) {
    const { storage, clock } = world
    this.photos = new PhotosStore(world, PHOTOS_AT_MOST, () => this.save())
    this.signature = new SignatureStore(world, () => this.save())
    const draft = readDraft(storage, person, clock.now)
    this.begunAt = draft.begunAt
    this.form = draft.form
    this.photos.take(draft.photos.map((file) => ({ file })))
    this.signature.take(draft.signature === undefined ? undefined : { file: draft.signature })
    makeAutoObservable<this, 'world' | 'begunAt'>(this, { world: false, person: false, begunAt: false }, { autoBind: true })
  }

  /** Takes up the form that was handed in, to change it. */
  async load(): Promise<void> {
    const { cloud } = this.world
    const [answer, shown] = await Promise.all([
      cloud.call(readCase, { person: this.person }),
      cloud.call(readPictures, { person: this.person }),
    ])
    runInAction(() => {
      if (!answer.ok || !shown.ok || !answer.value.case?.can.change) return
      this.changed = answer.value.case
      this.form = answer.value.case.form
      this.photos.take(shown.value.photos.map(({ file, url }) => ({ file, path: url })))
      this.signature.take(shown.value.signature ? { file: shown.value.signature.file, path: shown.value.signature.url } : undefined)
      this.isPromised = true
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
    return FORM_STEPS.findIndex(({ key }) => key === this.step)
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
    const { person, changed } = this
    const request = { person, form: { ...EMPTY, ...this.form } as CaseForm, pictures: { photos: this.photos.files, signature } }
    this.sending = LOADING
    const answer = changed
      ? await this.world.cloud.call(changeCase, { ...request, revision: changed.revision })
      : await this.world.cloud.call(submitCase, { ...request, promiseVersion: CASE_PROMISE_VERSION })
    runInAction(() => {
      this.sending = settled(answer)
      if (!answer.ok && answer.error.code === 'PICTURES_MISSING') this.losePictures()
    })
    if (answer.ok) this.world.storage.remove(TYPED.caseDraft)
    return answer.ok
  }

  private get faultsHere(): FormFault[] {
    const asks: readonly FormFault[] = FORM_STEPS[this.place]?.asks ?? []
    return this.allFaults.filter((fault) => asks.includes(fault))
  }

  private get allFaults(): FormFault[] {
    const { form } = this
    return [
      ...(PHONE_PATTERN.test(form.phone ?? '') ? [] : (['phone'] as const)),
      ...QUESTIONS.filter((question) => form[question] === undefined),
      ...formFaults({ ...EMPTY, ...form } as CaseForm),
      ...(this.photos.isWhole ? [] : (['photos'] as const)),
      ...(this.isPromised ? [] : (['promise'] as const)),
      ...(this.signature.signed ? [] : (['signature'] as const)),
    ]
  }

  private go(place: number) {
    this.step = FORM_STEPS[place]?.key ?? this.step
  }

  /** They waited too long to be handed in: both are asked for again. */
  private losePictures() {
    this.photos.take([])
    this.signature.take(undefined)
    this.step = 'reports'
    this.save()
  }

  private save() {
    if (this.changed) return
    const { person, begunAt, form } = this
    const pictures = { photos: this.photos.files, signature: this.signature.signed?.file }
    this.world.storage.write(TYPED.caseDraft, { person, begunAt, form, ...pictures })
  }
}
