import { PAPER_HOURS, PAPER_MINUTES_AT_MOST } from '@domain/pass/paper'
import * as v from 'valibot'
import { At } from '../fields'

const HOURS_AT_MOST = PAPER_MINUTES_AT_MOST / 60

/** Hours a paper pass may be asked for. */
export const PaperHours = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(HOURS_AT_MOST)), PAPER_HOURS[0])

/** A paper pass, to be printed as it stands. */
export const PaperPassSchema = v.strictObject({
  text: v.string(),
  maskedName: v.string(),
  lastDigits: v.string(),
  situation: v.picklist([1, 2]),
  issuedAt: At,
  expiresAt: At,
})
export type PaperPass = v.InferOutput<typeof PaperPassSchema>

/** Fields of it that hold personal data. */
export const PERSONAL_IN_PAPER = ['maskedName', 'lastDigits', 'text'] as const
