import { PAPER_MINUTES_AT_MOST } from '@domain/pass/paper'
import * as v from 'valibot'
import { At, IdNumber } from '../fields'
import { defineOperation } from '../operation'

/** Hours a paper pass may be asked for. */
export const PAPER_HOURS = 24
export const PAPER_HOURS_AT_MOST = PAPER_MINUTES_AT_MOST / 60

/** A paper pass for somebody without a phone, who is shown in a relative's account with a running validity and may simply pass (`rules.md` 20). */
export const printPaper = defineOperation({
  name: 'pass.printPaper',
  audience: 'staff',
  input: v.strictObject({
    idNumber: IdNumber,
    hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PAPER_HOURS_AT_MOST)), PAPER_HOURS),
  }),
  output: v.strictObject({
    text: v.string(),
    maskedName: v.string(),
    lastDigits: v.string(),
    situation: v.picklist([1, 2]),
    issuedAt: At,
    expiresAt: At,
  }),
  errors: ['PAPER_NOT_POSSIBLE', 'SIGNING_KEYS_OVER'],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: ['idNumber', 'maskedName', 'lastDigits', 'text'],
  audited: true,
})
