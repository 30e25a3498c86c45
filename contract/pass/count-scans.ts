import { HOUR } from '@domain/kernel/china-time'
import { SCAN_ANSWERS } from '@domain/statistics/scans.table'
import * as v from 'valibot'
import { At, Count } from '../fields'
import { plain } from '../objects'
import { defineOperation } from '../operation'

const Hour = v.pipe(
  At,
  v.check((at) => at % HOUR === 0, 'an hour begins at a full hour'),
)

/** Scans of one guard's phone by hour and answer, as totals so far: sent again they count once. Nothing of a person (`rules.md` 19). */
export const countScans = defineOperation({
  name: 'pass.countScans',
  audience: 'staff',
  input: v.strictObject({
    hours: v.pipe(
      v.array(v.strictObject({ hour: Hour, counts: plain(v.record(v.picklist(SCAN_ANSWERS), v.pipe(Count, v.maxValue(100_000)))) })),
      v.maxLength(72),
    ),
  }),
  output: v.strictObject({ kept: Count }),
  errors: [],
  limit: { calls: 60, seconds: 3600, counted: 'database' },
  personalData: [],
  audited: false,
})
