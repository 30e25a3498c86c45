import * as v from 'valibot'
import { At, CalendarDay, CityCode, Count } from '../fields'
import { defineOperation } from '../operation'

const byDay = v.nullable(v.pipe(v.array(Count), v.length(7)))

/**
 * How many people have declared that they arrive in the week of `day`, from Monday on, by where they come from: `byDay` has a number for each day. `others`: of origins that are
 * not named. Null is what is not shown: no number under 5 is, by origin or in all, or follows from what is. Who has withdrawn is not counted, who was declared twice is once.
 * A week is counted once, at `countedAt`, and stays so; `numbers` is null before it has begun.
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
