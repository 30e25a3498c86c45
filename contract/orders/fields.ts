import { REFERENCE_PATTERN } from '@domain/kernel/ids'
import { ORDER_STATES, ORDER_TEXT_AT_LEAST, ORDER_TEXT_AT_MOST } from '@domain/work-order/order'
import * as v from 'valibot'
import { At } from '../fields'

/** 情况说明: one paragraph, no control characters. */
export const OrderText = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(ORDER_TEXT_AT_LEAST),
  v.maxLength(ORDER_TEXT_AT_MOST),
  v.regex(/^\P{Cc}*$/u),
)

export const OrderReference = v.pipe(v.string(), v.regex(REFERENCE_PATTERN))

export const OrderState = v.picklist(ORDER_STATES)

/** An order as who raised it may know it. */
export const ownOrder = {
  order: OrderReference,
  state: OrderState,
  maskedDocument: v.string(),
  /** The government's number; null before it has one. */
  number: v.nullable(v.string()),
  description: v.string(),
  openedAt: At,
  changedAt: At,
  /** When the government's interface last said how it stands; null until it did. */
  askedAt: v.nullable(At),
  /** Of a closed one: the colour is still to be fetched again. */
  isColourDue: v.boolean(),
}
