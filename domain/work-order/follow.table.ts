import { MINUTE } from '../kernel/china-time'
import type { OrderNews, OrderState } from './order'

export interface OrderRule {
  id: `W-${number}`
  from: readonly OrderState[]
  news: OrderNews
  to: OrderState
  source: string
}

const OPEN = ['waiting', 'accepted', 'in-hand'] as const

/** What news makes of an order; what is not listed changes nothing, so that late news never takes one back. */
export const ORDER_RULES: readonly OrderRule[] = [
  { id: 'W-1', from: ['waiting'], news: 'accepted', to: 'accepted', source: 'product.md 6: raised' },
  { id: 'W-2', from: ['waiting', 'accepted'], news: 'in-hand', to: 'in-hand', source: 'product.md 6: its state is followed' },
  { id: 'W-3', from: OPEN, news: 'done', to: 'done', source: 'the province has refreshed the code: the colour is fetched again' },
  { id: 'W-4', from: OPEN, news: 'returned', to: 'returned', source: 'the province found nothing to do: the colour is fetched again' },
  { id: 'W-5', from: ['accepted', 'in-hand'], news: 'unknown', to: 'waiting', source: 'the platform has lost it: it is handed in again' },
]

/** Somebody who asks for it has the interface asked at most so often about one order. */
export const ASKED_AGAIN_AFTER_MS = MINUTE

/** When an order is looked at again, by its state; closed ones until the colour was fetched. */
export const LOOKED_AT_AFTER_MS: Readonly<Record<OrderState, number>> = {
  waiting: MINUTE,
  accepted: 10 * MINUTE,
  'in-hand': 10 * MINUTE,
  done: 5 * MINUTE,
  returned: 5 * MINUTE,
}
