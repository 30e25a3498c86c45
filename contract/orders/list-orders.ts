import { ROLES } from '@domain/access/rights.table'
import * as v from 'valibot'
import { At, Count } from '../fields'
import { defineOperation } from '../operation'
import { OrderReference, ownOrder } from './fields'

export const ORDER_LISTS = ['open', 'closed'] as const

const ListedOrderSchema = v.strictObject({
  ...ownOrder,
  raisedBy: v.picklist(ROLES),
  /** What the province answered, in its words. */
  answer: v.nullable(v.string()),
})
export type ListedOrder = v.InferOutput<typeof ListedOrderSchema>

/** The last order of a page, to ask for the page after. */
const OrderCursor = v.strictObject({ at: At, id: OrderReference })

/** All orders, by when they changed last: open ones the oldest first, closed ones the newest first. `counts`: of each list. `next`: to ask for more. */
export const listOrders = defineOperation({
  name: 'orders.listOrders',
  audience: 'staff',
  input: v.strictObject({ list: v.picklist(ORDER_LISTS), after: v.optional(OrderCursor) }),
  output: v.strictObject({
    orders: v.array(ListedOrderSchema),
    counts: v.strictObject({ open: Count, closed: Count }),
    next: v.nullable(OrderCursor),
  }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedDocument', 'description', 'answer'],
  audited: true,
})
