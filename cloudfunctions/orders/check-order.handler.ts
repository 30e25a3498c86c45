import { followOrder } from '@common/orders/follow-order'
import { implement } from '@common/pipeline/implement'
import type { Staff } from '@common/identity/caller'
import type { OrderRecord } from '@common/repositories/order.record'
import { readOrder, takeAsking } from '@common/repositories/orders.repository'
import { checkOrder } from '@contract/orders/check-order'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { ASKED_AGAIN_AFTER_MS } from '@domain/work-order/follow.table'
import { presentListed, presentOwn } from './present-order'

/** As the job does it, when somebody asks: the interface is spared those who press again and again. */
export const checkOrderHandler = implement(checkOrder, async ({ input: { order }, caller, now, about }) => {
  const record = await readOrder(order)
  if (!record || (caller.scope !== 'all' && record.raisedBy !== caller.account)) return failed(failure('ORDER_NOT_FOUND'))
  about(record.person)
  if (!(await mayAsk(record, now))) return done(present(record, caller))
  const heard = await followOrder(record, now)
  if (typeof heard !== 'string') return failed(failure('ORDERS_DOWN'))
  return done(present((await readOrder(order)) ?? record, caller))
})

const present = (record: OrderRecord, { scope }: Staff) => ({
  ...presentOwn(record),
  answer: scope === 'all' ? presentListed(record).answer : null,
})

/** Of a closed one whose colour was fetched nothing more is to be heard; of any other not again within the minute, answered or not. */
async function mayAsk(record: OrderRecord, now: Instant): Promise<boolean> {
  const since = now - ASKED_AGAIN_AFTER_MS
  return record.lookAt !== undefined && (record.askedAt ?? 0) <= since && (await takeAsking(record, { since, now }))
}
