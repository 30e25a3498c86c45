import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Storage } from '@/services/device/storage'
import { changeCase } from '@contract/verification/change-case'
import type { OwnCase } from '@contract/verification/fields'
import { readPictures } from '@contract/verification/read-pictures'
import { submitCase } from '@contract/verification/submit-case'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { done, type Result } from '@domain/kernel/result'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import * as v from 'valibot'
import { Draft } from '../draft'
import { TYPED } from '../typed'
import { CASE_DRAFT, type KeptForm } from './case-draft'
import { type Begun, type Beside, type Errand, formOf, type Written } from './errand'
import { FORM_STEPS } from './form-steps'

interface World {
  cloud: Cloud
  storage: Storage
  clock: { readonly now: Instant }
}

/** 发基层核查: the form of one person of this phone. What was filled in stays on it until it is handed in, a day at most. */
export class OwnErrand implements Errand<unknown> {
  readonly steps = FORM_STEPS
  private readonly draft: Draft<KeptForm>

  /** `changed`: the case whose form is being changed. */
  constructor(
    private readonly world: World,
    readonly person: PersonRef,
    private readonly changed?: OwnCase,
  ) {
    this.draft = new Draft(world, CASE_DRAFT, { person, change: changed?.case, revision: changed?.revision })
  }

  /** What was begun for the person; else a form with the phone that was typed last. */
  begin(): Begun {
    return this.resume() ?? { form: { phone: this.world.storage.read(TYPED.phone, v.string()) }, photos: [], signature: undefined }
  }

  /** The form that is being changed, with the pictures that were handed in with it. */
  async load(): Promise<Result<Begun, Problem>> {
    const shown = await this.world.cloud.call(readPictures, { person: this.person })
    if (!shown.ok) return shown
    const { photos, signature } = shown.value
    const kept = ({ file, url }: { file: string; url: string }) => ({ file, path: url })
    return done({ form: { ...this.changed?.form }, photos: photos.map(kept), signature: signature ? kept(signature) : undefined })
  }

  resume(handedIn?: Begun): Begun | undefined {
    const kept = this.draft.read()
    if (!kept) return undefined
    const known = [...(handedIn?.photos ?? []), ...(handedIn?.signature ? [handedIn.signature] : [])]
    const picture = (file: string) => known.find((one) => one.file === file) ?? { file }
    const { form, photos, signature, step } = kept
    return { form, photos: photos.map(picture), signature: signature === undefined ? undefined : picture(signature), step }
  }

  get isOvertaken(): boolean {
    return this.draft.isOvertaken
  }

  insist() {
    this.draft.insist()
  }

  keep(form: Written['form'], beside: Beside) {
    this.draft.write({ form, ...beside })
  }

  get isKept(): boolean {
    return this.draft.read() !== undefined
  }

  forget() {
    this.draft.remove()
  }

  async send({ form, pictures }: Written) {
    const { changed, draft, person } = this
    const { cloud } = this.world
    const request = { person, form: formOf(form), pictures }
    const answer = changed
      ? await cloud.call(changeCase, { ...request, revision: draft.revision })
      : await cloud.call(submitCase, { ...request, promiseVersion: CASE_PROMISE_VERSION })
    if (answer.ok) draft.remove()
    return answer
  }
}
