import type { Down } from '@common/gateways/answer'
import { followOrder } from '@common/orders/follow-order'
import { ordersToLookAt } from '@common/repositories/orders.repository'
import { eachAlone } from './each-alone'
import type { Job } from './job'

const ORDERS_A_MINUTE = 100

/** Hands in what waits, asks how open orders stand, and fetches the colours of closed ones. Where the interface is down, the rest waits; one that is refused holds up no other. */
export const followOrders: Job = async (minute) => {
  const faults: Down[] = []
  const followed = await eachAlone(await ordersToLookAt(minute.now, ORDERS_A_MINUTE), minute, async (record) => {
    if (faults.some(({ why }) => why !== 'refused')) return false
    const heard = await followOrder(record, minute.now)
    if (typeof heard === 'string') return true
    faults.push(heard)
    return false
  })
  const last = faults.at(-1)
  return last ? { failed: last.why } : followed
}
