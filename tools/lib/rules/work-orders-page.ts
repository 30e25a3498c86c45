import { MINUTE } from '@domain/kernel/china-time'
import { LOOKED_AT_AFTER_MS, ORDER_RULES } from '@domain/work-order/follow.table'
import { ORDER_STATES } from '@domain/work-order/order'
import { code, type RulePage, table } from './markdown'

/** How a work order goes on by what the government says of it. */
export const workOrdersPage = (): RulePage => ({
  name: 'work-orders',
  title: 'Work orders 政务工单',
  body: [
    'What news makes of an order. What is not listed changes nothing, so that late news never takes one back.',
    table(
      ['rule', 'from', 'news', 'to', 'source'],
      ORDER_RULES.map(({ id, from, news, to, source }) => [code(id), from.map(code).join(', '), code(news), code(to), source]),
    ),
    '## When it is looked at again',
    'A closed one only until the colour of its person was fetched.',
    table(
      ['state', 'after'],
      ORDER_STATES.map((state) => [code(state), `${LOOKED_AT_AFTER_MS[state] / MINUTE} min`]),
    ),
  ],
})
