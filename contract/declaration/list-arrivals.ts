import * as v from 'valibot'
import { defineOperation } from '../operation'
import { ListedArrivalSchema } from './fields'

/** Who is expected, the next to come first; who has arrived, the last first. */
export const ARRIVAL_LISTS = ['expected', 'arrived'] as const

/** The journeys to one's streets. */
export const listArrivals = defineOperation({
  name: 'declaration.listArrivals',
  audience: 'staff',
  input: v.strictObject({ list: v.picklist(ARRIVAL_LISTS) }),
  output: v.strictObject({ arrivals: v.array(ListedArrivalSchema) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedName'],
  audited: false,
})
