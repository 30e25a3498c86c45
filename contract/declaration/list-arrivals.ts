import * as v from 'valibot'
import { Day } from '../fields'
import { defineOperation } from '../operation'
import { DeclarationReference, ListedArrivalSchema } from './fields'

/** Who is expected, the next to come first; of whom nothing was heard two days later, the longest first; who has arrived, the last first. */
export const ARRIVAL_LISTS = ['expected', 'overdue', 'arrived'] as const

/** The last journey of a page, to ask for the page after. */
const ArrivalCursor = v.strictObject({ at: Day, id: DeclarationReference })

/** The journeys to one's streets. `next`: to ask for more. */
export const listArrivals = defineOperation({
  name: 'declaration.listArrivals',
  audience: 'staff',
  input: v.strictObject({ list: v.picklist(ARRIVAL_LISTS), after: v.optional(ArrivalCursor) }),
  output: v.strictObject({ arrivals: v.array(ListedArrivalSchema), next: v.nullable(ArrivalCursor) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedName'],
  audited: false,
})
