import { personId } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { followOrder } from '@common/orders/follow-order'
import { implement } from '@common/pipeline/implement'
import { nextAfter } from '@common/repositories/one-after-another'
import type { OrderRecord } from '@common/repositories/order.record'
import { addOrder, newestOrder } from '@common/repositories/orders.repository'
import { places } from '@common/repositories/places'
import { raiseOrder } from '@contract/orders/raise-order'
import { civilDate } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { readIdNumber } from '@domain/linking/id-number'
import { LOOKED_AT_AFTER_MS } from '@domain/work-order/follow.table'
import { isOrderClosed } from '@domain/work-order/order'
import { keptFor } from '@domain/retention/retention.table'

/** Entered first, then handed in: what the interface does not take now, the job hands in later. */
export const raiseOrderHandler = implement(raiseOrder, async ({ input: { idNumber, description }, caller, now, about }) => {
  if (!readIdNumber(idNumber, civilDate(now)).ok) return failed(failure('REQUEST_INVALID', { field: 'idNumber' }))
  const person = personId(idNumber)
  about(person)
  const before = await newestOrder(person)
  if (before && !isOrderClosed(before.state)) return failed(failure('ORDER_ALREADY_OPEN'))
  const { id, count } = nextAfter(before)
  const record: OrderRecord = {
    _id: id,
    person,
    count,
    state: 'waiting',
    number: null,
    raisedBy: caller.account,
    role: caller.role,
    documentCipher: seal(idNumber, places.orderDocument(id)),
    descriptionCipher: seal(description, places.orderText(id)),
    openedAt: now,
    changedAt: now,
    lookAt: now + LOOKED_AT_AFTER_MS.waiting,
    expiresAt: new Date(now + keptFor('orders.open')),
  }
  if (!(await addOrder(record))) return failed(failure('ORDER_ALREADY_OPEN'))
  const heard = await followOrder(record, now)
  return done({ state: typeof heard === 'string' ? heard : record.state })
})
