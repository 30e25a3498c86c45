import { NOTE_AT_MOST, SYMPTOM_KEYS, TEMPERATURE_TENTHS } from '@domain/verification/health.table'
import * as v from 'valibot'
import { At, Day, words } from '../fields'

const once = <Item>(items: readonly Item[]) => new Set(items).size === items.length

/** What is written of a day; `temperature` in tenths of a degree Celsius. */
export const HealthNoteSchema = v.strictObject({
  temperature: v.pipe(v.number(), v.integer(), v.minValue(TEMPERATURE_TENTHS.least), v.maxValue(TEMPERATURE_TENTHS.most)),
  symptoms: v.pipe(v.array(v.picklist(SYMPTOM_KEYS)), v.check(once)),
  words: words(NOTE_AT_MOST),
})
export type WrittenNote = v.InferOutput<typeof HealthNoteSchema>

/** `at`: when it was written or corrected last. */
export const KeptNoteSchema = v.strictObject({ day: Day, at: At, ...HealthNoteSchema.entries })
export type KeptNote = v.InferOutput<typeof KeptNoteSchema>
