import { open } from '@common/crypto/seal'
import type { OrderRecord } from '@common/repositories/order.record'
import { places } from '@common/repositories/places'
import type { OwnOrder } from '@contract/orders/list-my-orders'
import type { ListedOrder } from '@contract/orders/list-orders'
import { maskDocument } from '@domain/kernel/masking'
import { isOrderClosed } from '@domain/work-order/order'

/** An order as who raised it may know it. */
export const presentOwn = ({
  _id,
  state,
  number,
  documentCipher,
  descriptionCipher,
  openedAt,
  changedAt,
  askedAt,
  lookAt,
}: OrderRecord): OwnOrder => ({
  order: _id,
  state,
  number,
  maskedDocument: maskDocument(open(documentCipher, places.orderDocument(_id))),
  description: open(descriptionCipher, places.orderText(_id)),
  openedAt,
  changedAt,
  askedAt: askedAt ?? null,
  isColourDue: isOrderClosed(state) && lookAt !== undefined,
})

/** As the office sees it. */
export const presentListed = (record: OrderRecord): ListedOrder => ({
  ...presentOwn(record),
  raisedBy: record.role,
  answer: record.answerCipher === undefined ? null : open(record.answerCipher, places.orderAnswer(record._id)),
})
