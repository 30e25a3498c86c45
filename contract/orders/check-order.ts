import * as v from 'valibot'
import { defineOperation } from '../operation'
import { OrderReference, ownOrder } from './fields'

/** 核对状态: asks the government's interface now how an order stands, and fetches the colour when it is closed; about one order once a minute at most, whatever came of it, and within it the answer before stands. One's own; the office's all. */
export const checkOrder = defineOperation({
  name: 'orders.checkOrder',
  audience: 'staff',
  input: v.strictObject({ order: OrderReference }),
  output: v.strictObject({
    ...ownOrder,
    /** What the province answered, in its words: for the office alone. */
    answer: v.nullable(v.string()),
  }),
  errors: ['ORDER_NOT_FOUND', 'ORDERS_DOWN'],
  limit: { calls: 30, seconds: 600, counted: 'database' },
  personalData: ['maskedDocument', 'description', 'answer'],
  audited: true,
  recorded: ({ order }) => ({ about: order }),
})
