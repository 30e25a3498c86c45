/** 政务工单: where one stands. `waiting`: the government's interface has not taken it yet. */
export const ORDER_STATES = ['waiting', 'accepted', 'in-hand', 'done', 'returned'] as const
export type OrderState = (typeof ORDER_STATES)[number]

/** What the interface says of one. `unknown`: it has no such order. */
export type OrderNews = Exclude<OrderState, 'waiting'> | 'unknown'

const CLOSED: readonly OrderState[] = ['done', 'returned']

/** Nothing more comes of it; another may be raised. */
export const isOrderClosed = (state: OrderState): boolean => CLOSED.includes(state)

/** 情况说明 of an order: long enough to act on, no longer than the interface takes. */
export const ORDER_TEXT_AT_LEAST = 5
export const ORDER_TEXT_AT_MOST = 200
