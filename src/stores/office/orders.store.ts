import type { Cloud } from '@/services/cloud/cloud'
import type { Output } from '@contract/operation'
import { listOrders, type ORDER_LISTS } from '@contract/orders/list-orders'
import { makeAutoObservable, runInAction } from 'mobx'
import { IDLE, type Loadable, LOADING, settled } from '../loadable'

export { ORDER_LISTS } from '@contract/orders/list-orders'
export type { ListedOrder } from '@contract/orders/list-orders'

type OrderList = (typeof ORDER_LISTS)[number]

/** 政务工单 at the desk: all that were raised, and what the province makes of them. */
export class OrdersStore {
  list: OrderList = 'open'
  listing: Loadable<Output<typeof listOrders>> = IDLE

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  async show(list: OrderList): Promise<void> {
    this.list = list
    await this.refresh()
  }

  /** What another list had asked for meanwhile is not shown in this one. */
  async refresh(): Promise<void> {
    const { list } = this
    if (this.listing.kind === 'idle') this.listing = LOADING
    const answer = await this.cloud.call(listOrders, { list })
    runInAction(() => {
      if (this.list === list) this.listing = settled(answer)
    })
  }
}
