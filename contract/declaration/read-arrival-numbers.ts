import { NUMBER_DAYS_AT_MOST } from '@domain/declaration/arrival-numbers'
import * as v from 'valibot'
import { CityCode, Count, Day } from '../fields'
import { defineOperation } from '../operation'

const byDay = v.nullable(v.pipe(v.array(Count), v.maxLength(NUMBER_DAYS_AT_MOST)))

/**
 * How many people have declared that they arrive, by where they come from, from one day on: `byDay` has a number for each day, or is null where they are not shown. `others`: of
 * origins that are not named. No number under 5 is shown by origin, or follows from what is. Who has withdrawn is not counted.
 */
export const readArrivalNumbers = defineOperation({
  name: 'declaration.readArrivalNumbers',
  audience: 'staff',
  input: v.strictObject({ from: Day, days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(NUMBER_DAYS_AT_MOST)) }),
  output: v.strictObject({
    origins: v.array(v.strictObject({ origin: CityCode, total: Count, byDay })),
    others: Count,
    all: v.strictObject({ total: Count, byDay }),
  }),
  errors: [],
  limit: { calls: 20, seconds: 60, counted: 'database' },
  personalData: [],
  audited: false,
})
