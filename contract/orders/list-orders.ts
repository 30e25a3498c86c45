import { ROLES } from '@domain/access/rights.table'
import * as v from 'valibot'
import { Count } from '../fields'
import { defineOperation } from '../operation'
import { ownOrder } from './fields'

export const ORDER_LISTS = ['open', 'closed'] as const

const ListedOrderSchema = v.strictObject({
  ...ownOrder,
  /** The government's number; null before it has one. */
  number: v.nullable(v.string()),
  raisedBy: v.picklist(ROLES),
  description: v.string(),
  /** What the province answered, in its words. */
  answer: v.nullable(v.string()),
})
export type ListedOrder = v.InferOutput<typeof ListedOrderSchema>

/** All orders: open ones the oldest first, closed ones the newest first; 100 at most. `counts`: of each list. */
export const listOrders = defineOperation({
  name: 'orders.listOrders',
  audience: 'staff',
  input: v.strictObject({ list: v.picklist(ORDER_LISTS) }),
  output: v.strictObject({ orders: v.array(ListedOrderSchema), counts: v.strictObject({ open: Count, closed: Count }) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedDocument', 'description', 'answer'],
  audited: true,
})
