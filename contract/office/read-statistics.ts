import { AGE_BANDS, COUNTED_STATES } from '@domain/statistics/ages.table'
import { eachOf } from '@domain/kernel/each-of'
import { eachScanGroup } from '@domain/statistics/counts'
import { CALL_ENDS, TALLIES, WATCHED_SYSTEMS } from '@domain/statistics/tallies.table'
import * as v from 'valibot'
import { At, Count, Day, StreetCode } from '../fields'
import { defineOperation } from '../operation'

const row = v.nullable(v.pipe(v.array(Count), v.maxLength(Math.max(AGE_BANDS.length, COUNTED_STATES.length))))
/** By the states and the ages of open cases; null: not shown. */
const parts = v.strictObject({ states: row, ages: row })

/** Null: not shown. */
const shown = v.nullable(Count)

const HourSchema = v.strictObject({
  /** Of the day, 0 to 23. */
  hour: Count,
  scans: v.strictObject(eachScanGroup(() => shown)),
  sms: v.strictObject({ ...eachOf(TALLIES.sms, () => Count), sent: shown }),
  authorised: v.strictObject(eachOf(TALLIES.authorised, () => shown)),
})

const SystemSchema = v.strictObject({
  system: v.picklist(WATCHED_SYSTEMS),
  ok: shown,
  failed: v.array(v.strictObject({ end: v.picklist(CALL_ENDS), count: Count })),
})

/**
 * 统计 of one day, as jobs counted it last; nothing is counted for this. `cases` and `codes`: null where that day has no count. `cases`: open ones; `others`: of streets that are
 * not named. `codes`: of a sample of accounts; `people`: of the situations whose number is shown. `venues`: those with the most scans, in the hours whose number is shown.
 * Of people, cases and scans no number from 1 to 4 is shown, and no sum counts it or is shown (`domain/statistics/shown`): null is what is not shown. Faults of systems are
 * nobody's: they are shown as they are.
 */
export const readStatistics = defineOperation({
  name: 'office.readStatistics',
  audience: 'staff',
  input: v.strictObject({ day: Day }),
  output: v.strictObject({
    cases: v.nullable(
      v.strictObject({
        at: At,
        streets: v.array(v.strictObject({ street: StreetCode, total: Count, parts })),
        others: v.nullable(Count),
        city: v.strictObject({ total: v.nullable(Count), parts }),
      }),
    ),
    codes: v.nullable(
      v.strictObject({
        at: At,
        accounts: shown,
        people: Count,
        situations: v.array(v.strictObject({ situation: Count, people: shown })),
      }),
    ),
    hours: v.array(HourSchema),
    venues: v.array(v.strictObject({ venue: v.string(), total: Count, scans: v.nullable(v.strictObject(eachScanGroup(() => Count))) })),
    systems: v.array(SystemSchema),
  }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
