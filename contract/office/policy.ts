import { FIGURE_NAMES } from '@domain/policy/figures.table'
import { NOTICE_CHARACTERS_AT_MOST } from '@domain/policy/policy'
import * as v from 'valibot'
import { At, OfficeRulesSchema } from '../fields'

const Words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NOTICE_CHARACTERS_AT_MOST))
const NoticeSchema = v.strictObject({ zh: Words, en: Words, until: At })
const FigureValues = v.record(v.picklist(FIGURE_NAMES), v.pipe(v.number(), v.finite()))

/** What one version of the policy sets, or how it was before. */
export const PolicyChangeSchema = v.strictObject({
  figures: v.optional(FigureValues),
  places: v.optional(OfficeRulesSchema),
  notice: v.optional(v.nullable(NoticeSchema)),
})

/** The policy in force. */
export const PolicySchema = v.strictObject({ figures: FigureValues, places: OfficeRulesSchema, notice: v.nullable(NoticeSchema) })
