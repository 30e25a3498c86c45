import { implement } from '@common/pipeline/implement'
import { countOrders, ordersRaisedBy, readOrderPage } from '@common/repositories/orders.repository'
import { listMyOrders } from '@contract/orders/list-my-orders'
import { listOrders } from '@contract/orders/list-orders'
import { done } from '@domain/kernel/result'
import { presentListed, presentOwn } from './present-order'

const SHOWN_AT_ONCE = 50

export const listMyOrdersHandler = implement(listMyOrders, async ({ caller: { account } }) =>
  done({ orders: (await ordersRaisedBy(account)).map(presentOwn) }),
)

export const listOrdersHandler = implement(listOrders, async ({ input: { list, after }, about }) => {
  const [{ docs, next }, openOnes, closed] = await Promise.all([
    readOrderPage(list, after, SHOWN_AT_ONCE),
    countOrders('open'),
    countOrders('closed'),
  ])
  about(...docs.map(({ person }) => person))
  return done({ orders: docs.map(presentListed), counts: { open: openOnes, closed }, next })
})
