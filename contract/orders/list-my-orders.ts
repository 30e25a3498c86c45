import * as v from 'valibot'
import { Nothing } from '../fields'
import { defineOperation } from '../operation'
import { ownOrder } from './fields'

const OwnOrderSchema = v.strictObject(ownOrder)
export type OwnOrder = v.InferOutput<typeof OwnOrderSchema>

/** The orders that one raised oneself, the newest first; 50 at most. What the province answered stays with the office. */
export const listMyOrders = defineOperation({
  name: 'orders.listMyOrders',
  audience: 'staff',
  input: Nothing,
  output: v.strictObject({ orders: v.array(OwnOrderSchema) }),
  errors: [],
  limit: { calls: 60, seconds: 60, counted: 'database' },
  personalData: ['maskedDocument', 'description'],
  audited: false,
})
