import { ANALYSIS_STATES } from '@domain/declaration/analysis'
import { NOTICE_KEYS } from '@domain/declaration/notices.table'
import { ITINERARIES } from '@domain/status/facts'
import * as v from 'valibot'
import { At, Count } from '../fields'

/** 研判 as its page shows it. What is null does not belong to the state. */
export const AnalysisSchema = v.strictObject({
  state: v.picklist(ANALYSIS_STATES),
  /** While it runs: of which phone, how many batches of cities were answered, and when it is given up. */
  running: v.nullable(
    v.strictObject({
      maskedPhone: v.string(),
      answered: Count,
      batches: Count,
      overAt: At,
      /** Until when the code that was sent serves; null when none does. */
      codeUntil: v.nullable(At),
      /** Until when another code waits: as long as after 获取验证码; null when it does not. */
      anotherAt: v.nullable(At),
    }),
  ),
  /** What there is to say of the last step. */
  notice: v.nullable(v.picklist(NOTICE_KEYS)),
  /** Judged, or judged by a list that is no longer in force. */
  bit: v.nullable(v.picklist(ITINERARIES)),
})
export type ShownAnalysis = v.InferOutput<typeof AnalysisSchema>

export const analysisOutput = v.strictObject({ analysis: AnalysisSchema })

/** Why no SMS code is sent now, with `retryAt` or `until`. */
export const CODE_ERRORS = ['SMS_TOO_SOON', 'SMS_LOCKED', 'SMS_PHONE_LIMIT', 'SMS_CODE_VOID'] as const
