import { followOrder } from '@common/orders/follow-order'
import { implement } from '@common/pipeline/implement'
import type { Staff } from '@common/identity/caller'
import type { OrderRecord } from '@common/repositories/order.record'
import { readOrder } from '@common/repositories/orders.repository'
import { checkOrder } from '@contract/orders/check-order'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { ASKED_AGAIN_AFTER_MS } from '@domain/work-order/follow.table'
import { presentListed, presentOwn } from './present-order'

/** As the job does it, when somebody asks: the interface is spared those who press again and again. */
export const checkOrderHandler = implement(checkOrder, async ({ input: { order }, caller, now }) => {
  const record = await readOrder(order)
  if (!record || (caller.scope !== 'all' && record.raisedBy !== caller.account)) return failed(failure('ORDER_NOT_FOUND'))
  if (!isToAsk(record, now)) return done(present(record, caller))
  const heard = await followOrder(record, now)
  if (typeof heard !== 'string') return failed(failure('ORDERS_DOWN'))
  return done(present((await readOrder(order)) ?? record, caller))
})

const present = (record: OrderRecord, { scope }: Staff) => ({
  ...presentOwn(record),
  answer: scope === 'all' ? presentListed(record).answer : null,
})

/** Of a closed one whose colour was fetched nothing more is to be heard. */
const isToAsk = ({ lookAt, askedAt = 0 }: OrderRecord, now: Instant): boolean =>
  lookAt !== undefined && now - askedAt >= ASKED_AGAIN_AFTER_MS
