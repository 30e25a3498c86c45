import type { Problem } from '@/services/cloud/problem'
import type { Result } from '@domain/kernel/result'
import { readPhone } from '@domain/linking/phone'
import type { CaseForm } from '@domain/verification/form'
import type { FormFault, FormStep, StepSpec, Who } from './form-steps'
import type { KeptPhoto } from './photos.store'

/** A form while it is being filled in: what was not answered is absent. */
export type Draft = Partial<CaseForm & Who>

/** What is there to begin with. `step`: on which it was stopped. */
export interface Begun {
  form: Draft
  photos: readonly KeptPhoto[]
  signature: KeptPhoto | undefined
  step?: FormStep | undefined
}

/** What of a form stays on the phone beside its answers. */
export interface Beside {
  photos: string[]
  signature: string | undefined
  step: FormStep
}

/** A form as it is handed in, with the pictures that were sent before. */
export interface Written {
  form: Draft
  pictures: { photos: string[]; signature: string }
}

const EMPTY = { phone: '', street: '', address: '', account: '', from: null }

/** The form of a draft, its number as digits alone; what is absent or wrong in it is a fault that is told before. */
export function formOf(draft: Partial<CaseForm>): CaseForm {
  const phone = readPhone(draft.phone ?? '')
  const from = (draft.hasLeft && draft.from) || null
  return { ...EMPTY, ...draft, ...(phone.ok && { phone: phone.value }), from } as CaseForm
}

/** For whom a form is filled in, and what becomes of it. */
export interface Errand<Answer> {
  readonly steps: readonly StepSpec[]
  begin(): Begun
  /** Takes up a form that was handed in, to change it. */
  load?(): Promise<Result<Begun, Problem>>
  /** What was begun on this phone; of a form that was handed in, the change that was not saved. */
  resume?(handedIn: Begun): Begun | undefined
  /** What of the draft cannot be right, beyond the form itself. */
  faults?(draft: Draft): FormFault[]
  /** Keeps what was filled in so far on the phone, where it may be kept. */
  keep?(draft: Draft, beside: Beside): void
  /** Something of it waits on the phone. */
  readonly isKept?: boolean
  /** What was kept is not needed: it stands as it was handed in. */
  forget?(): void
  /** What is being changed has been changed since the change was begun. */
  readonly isOvertaken?: boolean
  /** The change goes in the place of what came meanwhile. */
  insist?(): void
  send(written: Written): Promise<Result<Answer, Problem>>
}
