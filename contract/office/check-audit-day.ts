import { FAULT_KINDS } from '@domain/audit/check'
import * as v from 'valibot'
import { Count, Day, Nothing } from '../fields'
import { defineOperation } from '../operation'

const SEALS_AT_MOST = 1_000_000

const CheckedSchema = v.strictObject({
  /** Sealed records up to here, whole where there is no fault. */
  records: Count,
  /** Records that wait for their seal. */
  waiting: Count,
  fault: v.nullable(v.strictObject({ kind: v.picklist(FAULT_KINDS), seal: Count, record: v.nullable(Count), id: v.string() })),
  /** The seal to go on with; null when the day is through. */
  next: v.nullable(Count),
})
export type CheckedPart = v.InferOutput<typeof CheckedSchema>

/** Checks a part of a day's chain of records, from a seal on. */
export const checkAuditDay = defineOperation({
  name: 'office.checkAuditDay',
  audience: 'staff',
  input: v.strictObject({ day: Day, from: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(SEALS_AT_MOST)) }),
  output: CheckedSchema,
  errors: [],
  limit: { calls: 240, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})

const DaySchema = v.strictObject({ day: Day, records: Count })
export type AuditDay = v.InferOutput<typeof DaySchema>

/** The last days with sealed records, the newest first. */
export const listAuditDays = defineOperation({
  name: 'office.listAuditDays',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({ days: v.array(DaySchema) }),
  errors: [],
  limit: { calls: 120, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
