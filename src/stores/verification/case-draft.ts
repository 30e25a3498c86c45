import { CaseFormSchema } from '@contract/verification/fields'
import { HOUR } from '@domain/kernel/china-time'
import * as v from 'valibot'
import type { DraftKind } from '../draft'
import { TYPED } from '../typed'
import { FORM_STEP_KEYS } from './form-steps'

const BegunSchema = v.object({
  // Half a number is a draft too.
  form: v.partial(v.object({ ...CaseFormSchema.entries, phone: v.string() })),
  photos: v.array(v.string()),
  signature: v.optional(v.string()),
  step: v.optional(v.picklist(FORM_STEP_KEYS)),
})

export type KeptForm = v.InferOutput<typeof BegunSchema>

/** The form of a person. Pictures that were sent wait as long as it lives; a draft that is older has lost them, and the days in its questions are others. */
export const CASE_DRAFT: DraftKind<KeptForm> = { key: TYPED.caseDraft, lives: 24 * HOUR, schema: BegunSchema }
