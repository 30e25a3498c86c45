import { open } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import type { OrderRecord } from '@common/repositories/order.record'
import { countOrders, ordersRaisedBy, readOrderPage } from '@common/repositories/orders.repository'
import { places } from '@common/repositories/places'
import { listMyOrders, type OwnOrder } from '@contract/orders/list-my-orders'
import { type ListedOrder, listOrders } from '@contract/orders/list-orders'
import { maskDocument } from '@domain/kernel/masking'
import { done } from '@domain/kernel/result'

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

const presentOwn = ({ _id, state, documentCipher, openedAt, changedAt }: OrderRecord): OwnOrder => ({
  order: _id,
  state,
  maskedDocument: maskDocument(open(documentCipher, places.orderDocument(_id))),
  openedAt,
  changedAt,
})

const presentListed = (record: OrderRecord): ListedOrder => ({
  ...presentOwn(record),
  number: record.number,
  raisedBy: record.role,
  description: open(record.descriptionCipher, places.orderText(record._id)),
  answer: record.answerCipher === undefined ? null : open(record.answerCipher, places.orderAnswer(record._id)),
})
