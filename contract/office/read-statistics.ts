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
const scans = eachScanGroup(() => shown)
const counts = <Kind extends string>(kinds: readonly Kind[]) => v.strictObject(eachOf(kinds, () => shown))

const HourSchema = v.strictObject({
  /** Of the day, 0 to 23. */
  hour: Count,
  scans: v.strictObject(scans),
  sms: counts(TALLIES.sms),
  authorised: counts(TALLIES.authorised),
})

const SystemSchema = v.strictObject({
  system: v.picklist(WATCHED_SYSTEMS),
  ok: Count,
  failed: v.array(v.strictObject({ end: v.picklist(CALL_ENDS), count: Count })),
})

/**
 * 统计 of one day, as jobs counted it last; nothing is counted for this. `cases` and `codes`: null where that day has no count. `cases`: open ones; `others`: of streets that are
 * not named. `codes`: of a sample of accounts. `venues`: those with the most scans. Of people, cases and scans no number from 1 to 4 is shown, or follows from what is
 * (`domain/statistics/shown`): null is what is not shown, of cases of all streets or of none.
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
        accounts: Count,
        people: shown,
        situations: v.array(v.strictObject({ situation: Count, people: shown })),
      }),
    ),
    hours: v.array(HourSchema),
    venues: v.array(v.strictObject({ venue: v.string(), ...scans })),
    systems: v.array(SystemSchema),
  }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
