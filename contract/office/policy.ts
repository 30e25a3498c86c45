import { inEach } from '@domain/kernel/language'
import { FIGURE_NAMES } from '@domain/policy/figures.table'
import { ARRIVAL_DAYS_AT_MOST, ARRIVAL_MEASURES, POLICY_TEXT_AT_MOST, RISK_LEVELS } from '@domain/policy/measures.table'
import { NOTICE_CHARACTERS_AT_MOST } from '@domain/policy/policy'
import * as v from 'valibot'
import { At, OfficeRulesSchema, saidWords } from '../fields'
import { plain } from '../objects'

const Words = saidWords(1, NOTICE_CHARACTERS_AT_MOST)
const NoticeSchema = v.strictObject({ ...inEach(() => Words), until: At })
const FigureValues = plain(v.record(v.picklist(FIGURE_NAMES), v.pipe(v.number(), v.finite())))

const PolicyWords = saidWords(1, POLICY_TEXT_AT_MOST)
/** What people read of a measure, in every language. */
export const PolicyTextSchema = v.strictObject(inEach(() => PolicyWords))
/** What awaits people on arrival. */
export const ArrivalRuleSchema = v.strictObject({
  measure: v.picklist(ARRIVAL_MEASURES),
  days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ARRIVAL_DAYS_AT_MOST)),
  text: PolicyTextSchema,
})
const ArrivalRules = plain(v.record(v.picklist(RISK_LEVELS), ArrivalRuleSchema))

/** What one version of the policy sets, or how it was before. */
export const PolicyChangeSchema = plain(
  v.strictObject({
    figures: v.optional(FigureValues),
    places: v.optional(OfficeRulesSchema),
    notice: v.optional(v.nullable(NoticeSchema)),
    arrival: v.optional(ArrivalRules),
    gathering: v.optional(PolicyTextSchema),
  }),
)

/** The policy in force. */
export const PolicySchema = v.strictObject({
  figures: FigureValues,
  places: OfficeRulesSchema,
  notice: v.nullable(NoticeSchema),
  arrival: v.strictObject({ low: ArrivalRuleSchema, medium: ArrivalRuleSchema, high: ArrivalRuleSchema }),
  gathering: PolicyTextSchema,
})
