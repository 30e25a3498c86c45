import * as v from 'valibot'
import { Day } from '../fields'
import { defineOperation } from '../operation'
import { ListedArrivalSchema } from './fields'

/** Who is expected, the next to come first; of whom nothing was heard two days later, the longest first; who has arrived, the last first. */
export const ARRIVAL_LISTS = ['expected', 'overdue', 'arrived'] as const

/** The journeys to one's streets, of one day or of all. */
export const listArrivals = defineOperation({
  name: 'declaration.listArrivals',
  audience: 'staff',
  input: v.strictObject({ list: v.picklist(ARRIVAL_LISTS), day: v.optional(Day) }),
  output: v.strictObject({ arrivals: v.array(ListedArrivalSchema) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedName'],
  audited: false,
})
