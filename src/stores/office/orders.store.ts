import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Input, Output } from '@contract/operation'
import type { OwnOrder } from '@contract/orders/list-my-orders'
import { listOrders, type ORDER_LISTS } from '@contract/orders/list-orders'
import { raiseOrder } from '@contract/orders/raise-order'
import type { OrderState } from '@domain/work-order/order'
import { makeAutoObservable, runInAction } from 'mobx'
import { oneAct } from '../one-act'
import { checkListed } from '../orders/check-listed'

export { ORDER_LISTS } from '@contract/orders/list-orders'
export type { ListedOrder } from '@contract/orders/list-orders'

type OrderList = (typeof ORDER_LISTS)[number]
type Page = Output<typeof listOrders>

/** 政务工单 at the desk: all that were raised, and what the province makes of them, page after page. */
export class OrdersStore {
  list: OrderList = 'open'
  /** Undefined until the first page is there. */
  orders: Page['orders'] | undefined
  counts: Page['counts'] | undefined
  problem: Problem | undefined
  isBusy = false
  private next: Page['next'] = null

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  get hasMore(): boolean {
    return this.next !== null
  }

  /** Of the list before nothing stays in sight, and nothing goes on from where it ended. */
  async show(list: OrderList): Promise<void> {
    this.list = list
    this.orders = undefined
    this.next = null
    await this.refresh()
  }

  async refresh(): Promise<void> {
    await this.read(null)
  }

  async more(): Promise<void> {
    if (this.next) await this.read(this.next)
  }

  /** How an order stands now; nothing when that could not be heard. */
  check(order: string): Promise<OwnOrder | undefined> {
    return checkListed(this, this.cloud, order)
  }

  /** Where the new order stands, among the open ones; nothing when it was not raised. */
  async raise(order: Input<typeof raiseOrder>): Promise<OrderState | undefined> {
    const raised = await oneAct(this, this.cloud, raiseOrder, order)
    if (!raised.ok) return undefined
    await this.show('open')
    return raised.value.state
  }

  /** What was wrong is read. */
  forgive() {
    this.problem = undefined
  }

  /** What another list had asked for meanwhile is not shown in this one, and no page twice. */
  private async read(after: Page['next']): Promise<void> {
    const { list, next } = this
    const answer = await this.cloud.call(listOrders, { list, ...(after && { after }) })
    runInAction(() => {
      if (this.list !== list || (after && this.next !== next)) return
      this.problem = answer.ok ? undefined : answer.error
      if (!answer.ok) return
      this.orders = [...(after ? (this.orders ?? []) : []), ...answer.value.orders]
      this.counts = answer.value.counts
      this.next = answer.value.next
    })
  }
}
