import type { ErrorCode } from '@domain/kernel/errors'
import type { OrderState } from '@domain/work-order/order'
import type { Cloud } from '../../functions/harness'
import type { Client } from '../../functions/harness/client'

/** What is done about one person's code with the government, by a grid worker and by officials. */
export class OrderHands {
  private isRaised = false

  constructor(
    private readonly cloud: Cloud,
    private readonly idNumber: string,
    private readonly worker: Client,
  ) {}

  async raise(): Promise<ErrorCode | undefined> {
    const reply = await this.worker.call('orders.raiseOrder', { idNumber: this.idNumber, description: '灰码一天未恢复' })
    this.isRaised = true
    return reply.ok ? undefined : reply.error.code
  }

  async move(state: 'in-hand' | 'done' | 'returned'): Promise<undefined> {
    const order = (await this.cloud.outside.orders()).find(({ documentNumber }) => documentNumber === this.idNumber)
    await this.cloud.outside.moveOrder(order!.number, state)
  }

  /** The worker's orders stand with the newest first. */
  async state(): Promise<OrderState | null> {
    if (!this.isRaised) return null
    const { orders } = await this.worker.done<{ orders: { state: OrderState }[] }>('orders.listMyOrders')
    return orders[0]!.state
  }
}
