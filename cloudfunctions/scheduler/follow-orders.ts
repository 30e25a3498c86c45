import type { Down } from '@common/gateways/answer'
import { followOrder } from '@common/orders/follow-order'
import { ordersToLookAt } from '@common/repositories/orders.repository'
import type { Job } from './job'

const ORDERS_A_MINUTE = 100

/** Hands in what waits, asks how open orders stand, and fetches the colours of closed ones. Where the interface is down, the rest waits; one that is refused holds up no other. */
export const followOrders: Job = async ({ now, until }) => {
  let followed = 0
  let refused: Down | undefined
  for (const record of await ordersToLookAt(now, ORDERS_A_MINUTE)) {
    if (Date.now() > until) break
    const heard = await followOrder(record, now)
    if (typeof heard === 'string') followed++
    else if (heard.why === 'refused') refused = heard
    else return { failed: heard.why }
  }
  return refused ? { failed: refused.why } : followed
}
