import { ORDER_RULES } from './follow.table'
import type { OrderNews, OrderState } from './order'

/** Where an order stands after news of it. */
export const afterNews = (from: OrderState, news: OrderNews): OrderState =>
  ORDER_RULES.find((rule) => rule.from.includes(from) && rule.news === news)?.to ?? from
