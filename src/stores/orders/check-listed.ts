import type { Cloud } from '@/services/cloud/cloud'
import type { OwnOrder } from '@contract/orders/list-my-orders'
import { checkOrder } from '@contract/orders/check-order'
import { oneAct } from '../one-act'

/** A store that lists orders. */
type OrderList = Parameters<typeof oneAct>[0] & { refresh(): Promise<void> }

/** How an order stands now, after which the list is read again; nothing when that could not be heard. */
export async function checkListed(list: OrderList, cloud: Cloud, order: string): Promise<OwnOrder | undefined> {
  const checked = await oneAct(list, cloud, checkOrder, { order })
  if (!checked.ok) return undefined
  await list.refresh()
  return checked.value
}
