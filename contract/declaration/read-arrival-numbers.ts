import * as v from 'valibot'
import { At, CalendarDay, CityCode, Count } from '../fields'
import { defineOperation } from '../operation'

const byDay = v.nullable(v.pipe(v.array(Count), v.length(7)))

/**
 * How many people have declared that they arrive in the week of `day`, from Monday on, by where they come from: `byDay` has a number for each day. `others`: of origins that are
 * not named. Null is what is not shown: no number from 1 to 4 is, by origin or in all, or follows from what is; the days are shown of all origins or of none. Who has withdrawn
 * is not counted, who was declared more than once is where the newest declaration says.
 * A week is counted once, at `countedAt`, and stays so; `numbers` is null before it has begun, and when nobody had asked by the time that declarations of its first day were
 * forgotten. A `day` longer ago than statistics are kept is refused with `REQUEST_INVALID`.
 */
export const readArrivalNumbers = defineOperation({
  name: 'declaration.readArrivalNumbers',
  audience: 'staff',
  input: v.strictObject({ day: CalendarDay }),
  output: v.strictObject({
    numbers: v.nullable(
      v.strictObject({
        countedAt: At,
        origins: v.array(v.strictObject({ origin: CityCode, total: Count, byDay })),
        others: v.nullable(Count),
        all: v.strictObject({ total: v.nullable(Count), byDay }),
      }),
    ),
  }),
  errors: [],
  limit: { calls: 20, seconds: 60, counted: 'database' },
  personalData: [],
  audited: false,
})
