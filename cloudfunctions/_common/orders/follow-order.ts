import type { Instant } from '@domain/kernel/china-time'
import { afterNews } from '@domain/work-order/follow'
import { LOOKED_AT_AFTER_MS } from '@domain/work-order/follow.table'
import { isOrderClosed, type OrderState } from '@domain/work-order/order'
import { keptFor } from '@domain/retention/retention.table'
import { open, seal } from '../crypto/seal'
import type { Down } from '../gateways/answer'
import type { OrderAnswer } from '../gateways/national/work-orders'
import { workOrders } from '../gateways/work-orders'
import { askColour } from '../people/ask-colour'
import type { OrderRecord } from '../repositories/order.record'
import { changeOrder } from '../repositories/orders.repository'
import { places } from '../repositories/places'

/** One look at an order: hands it in, asks how it stands, or fetches the colour again when it is closed. Each can be repeated. */
export const followOrder = (record: OrderRecord, now: Instant): Promise<OrderState | Down> =>
  isOrderClosed(record.state) ? fetchColour(record, now) : hear(record, now)

async function hear(record: OrderRecord, now: Instant): Promise<OrderState | Down> {
  const heard = await (record.state === 'waiting' ? handIn(record) : workOrders.ask(record._id))
  if (heard.kind === 'down') {
    await changeOrder(record, { lookAt: now + LOOKED_AT_AFTER_MS[record.state] })
    return heard
  }
  const state = afterNews(record.state, heard.news)
  const change = { state, askedAt: now, ...newsOf(record, heard), ...(state !== record.state && { changedAt: now }) }
  if (!isOrderClosed(state)) {
    await changeOrder(record, { ...change, lookAt: now + LOOKED_AT_AFTER_MS[state] })
    return state
  }
  const isClosedByUs = await changeOrder(record, { ...change, expiresAt: new Date(now + keptFor('orders')), lookAt: now })
  return isClosedByUs ? fetchColour({ ...record, state }, now) : state
}

const handIn = ({ _id, documentCipher, descriptionCipher, openedAt }: OrderRecord) =>
  workOrders.handIn({
    order: _id,
    documentNumber: open(documentCipher, places.orderDocument(_id)),
    description: open(descriptionCipher, places.orderText(_id)),
    openedAt,
  })

const newsOf = ({ _id }: OrderRecord, { number, answer }: OrderAnswer) => ({
  ...(number !== null && { number }),
  ...(answer !== null && { answerCipher: seal(answer, places.orderAnswer(_id)) }),
})

/** A registry that does not answer is asked again later; somebody whom nobody shows has no colour to fetch. */
async function fetchColour(record: OrderRecord, now: Instant): Promise<OrderState> {
  const asked = await askColour(record.person, undefined, now)
  const isLeft = asked !== undefined && !asked.isComplete
  await changeOrder(record, { lookAt: isLeft ? now + LOOKED_AT_AFTER_MS[record.state] : null })
  return record.state
}
