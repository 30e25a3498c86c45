import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { Input } from '@contract/operation'
import { listMyOrders, type OwnOrder } from '@contract/orders/list-my-orders'
import { raiseOrder } from '@contract/orders/raise-order'
import type { OrderState } from '@domain/work-order/order'
import { makeAutoObservable, runInAction } from 'mobx'
import { oneAct } from '../one-act'
import { checkListed } from './check-listed'

export type { OwnOrder } from '@contract/orders/list-my-orders'

/** 政务工单 of whoever stands at a door or works in a street. */
export class OwnOrdersStore {
  orders: readonly OwnOrder[] = []
  problem: Problem | undefined
  isBusy = false

  constructor(private readonly cloud: Cloud) {
    makeAutoObservable<this, 'cloud'>(this, { cloud: false }, { autoBind: true })
  }

  async refresh(): Promise<void> {
    const answer = await this.cloud.call(listMyOrders, {})
    runInAction(() => {
      if (answer.ok) this.orders = answer.value.orders
      else this.problem = answer.error
    })
  }

  /** How an order stands now; nothing when that could not be heard. */
  check(order: string): Promise<OwnOrder | undefined> {
    return checkListed(this, this.cloud, order)
  }

  /** What was wrong is read. */
  forgive() {
    this.problem = undefined
  }

  /** Where the new order stands; nothing when it was not raised. */
  async raise(order: Input<typeof raiseOrder>): Promise<OrderState | undefined> {
    const raised = await oneAct(this, this.cloud, raiseOrder, order)
    if (!raised.ok) return undefined
    await this.refresh()
    return raised.value.state
  }
}
