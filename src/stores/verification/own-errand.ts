import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import { changeCase } from '@contract/verification/change-case'
import { CaseFormSchema, type OwnCase } from '@contract/verification/fields'
import { readPictures } from '@contract/verification/read-pictures'
import { submitCase } from '@contract/verification/submit-case'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { done, type Result } from '@domain/kernel/result'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import * as v from 'valibot'
import { TYPED } from '../typed'
import { type Begun, type Draft, type Errand, formOf, type Written } from './errand'
import { FORM_STEPS } from './form-steps'

/** Pictures that were sent wait as long as this; a draft that is older has lost them, and the days in its questions are others. */
const DRAFT_LIVES = 24 * HOUR

const DraftSchema = v.object({
  person: v.string(),
  begunAt: v.number(),
  // Half a number is a draft too.
  form: v.partial(v.object({ ...CaseFormSchema.entries, phone: v.string() })),
  photos: v.array(v.string()),
  signature: v.optional(v.string()),
})

interface World {
  cloud: Cloud
  storage: Storage
  clock: { readonly now: Instant }
}

/** 发基层核查: the form of one person of this phone. What was filled in stays on it until it is handed in, a day at most. */
export class OwnErrand implements Errand<unknown> {
  readonly steps = FORM_STEPS
  private begunAt: Instant

  /** `changed`: the case whose form is being changed. */
  constructor(
    private readonly world: World,
    readonly person: PersonRef,
    private readonly changed?: OwnCase,
  ) {
    this.begunAt = world.clock.now
  }

  /** What was begun for the person and is not too old; else a form with the phone that was typed last. */
  begin(): Begun {
    const { storage, clock } = this.world
    const kept = storage.read(TYPED.caseDraft, DraftSchema)
    const isOver = kept !== undefined && clock.now >= kept.begunAt + DRAFT_LIVES
    if (isOver) storage.remove(TYPED.caseDraft)
    if (!kept || kept.person !== this.person || isOver)
      return { form: { phone: storage.read(TYPED.phone, v.string()) }, photos: [], signature: undefined }
    this.begunAt = kept.begunAt
    const signature = kept.signature === undefined ? undefined : { file: kept.signature }
    return { form: kept.form, photos: kept.photos.map((file) => ({ file })), signature }
  }

  /** The form that is being changed, with the pictures that were handed in with it. */
  async load(): Promise<Result<Begun, Problem>> {
    const shown = await this.world.cloud.call(readPictures, { person: this.person })
    if (!shown.ok) return shown
    const { photos, signature } = shown.value
    const kept = ({ file, url }: { file: string; url: string }) => ({ file, path: url })
    return done({ form: { ...this.changed?.form }, photos: photos.map(kept), signature: signature ? kept(signature) : undefined })
  }

  keep(form: Draft, pictures: { photos: string[]; signature: string | undefined }) {
    if (this.changed) return
    const { person, begunAt } = this
    this.world.storage.write(TYPED.caseDraft, { person, begunAt, form, ...pictures })
  }

  async send({ form, pictures }: Written) {
    const { changed, person } = this
    const { cloud, storage } = this.world
    const request = { person, form: formOf(form), pictures }
    const answer = changed
      ? await cloud.call(changeCase, { ...request, revision: changed.revision })
      : await cloud.call(submitCase, { ...request, promiseVersion: CASE_PROMISE_VERSION })
    if (answer.ok) storage.remove(TYPED.caseDraft)
    return answer
  }
}
