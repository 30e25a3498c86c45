import { PersonReference } from '@contract/fields'
import { MEANS_KEYS } from '@domain/declaration/means.table'
import { DAY } from '@domain/kernel/china-time'
import * as v from 'valibot'
import type { DraftKind } from '../draft'
import { TYPED } from '../typed'
import { JOURNEY_STEPS } from './journey-steps'

/** Half a number is a draft too. */
const BegunSchema = v.object({
  step: v.picklist(JOURNEY_STEPS),
  journey: v.object({
    people: v.array(PersonReference),
    phone: v.string(),
    from: v.string(),
    via: v.array(v.string()),
    departsOn: v.string(),
    arrivesOn: v.string(),
    means: v.picklist(['', ...MEANS_KEYS]),
    number: v.string(),
    street: v.string(),
    address: v.string(),
    receiver: v.nullable(v.object({ name: v.string(), phone: v.string() })),
    hasPromised: v.boolean(),
  }),
})

/** A journey. Whoever comes back later than it lives makes other plans. */
export const JOURNEY_DRAFT: DraftKind<v.InferOutput<typeof BegunSchema>> = { key: TYPED.journeyDraft, lives: 7 * DAY, schema: BegunSchema }
