export const ORDER_STATES = ['accepted', 'in-hand', 'done', 'returned'] as const
export type OrderState = (typeof ORDER_STATES)[number]

/** An order that was handed in to the government. */
export interface WorkOrder {
  /** Of who handed it in. */
  order: string
  number: string
  documentNumber: string
  text: string
  state: OrderState
  /** What the official wrote who closed it. */
  answer: string | null
  at: number
}

/** The orders that the government has, by the number of who handed them in. */
export class WorkOrders {
  private readonly orders = new Map<string, WorkOrder>()

  /** Takes an order; the same number again is the same order. */
  take(handed: Pick<WorkOrder, 'order' | 'documentNumber' | 'text'>, now: number): WorkOrder {
    const known = this.orders.get(handed.order)
    if (known) return known
    const day = new Date(now).toISOString().slice(0, 10).replaceAll('-', '')
    const number = `GD${day}${String(this.orders.size + 1).padStart(6, '0')}`
    const taken: WorkOrder = { ...handed, number, state: 'accepted', answer: null, at: now }
    this.orders.set(handed.order, taken)
    return taken
  }

  find(order: string): WorkOrder | undefined {
    return this.orders.get(order)
  }

  /** What an official does with one. @returns nothing when there is none of this number */
  move(number: string, state: OrderState, answer: string | null): WorkOrder | undefined {
    const order = this.all().find((one) => one.number === number)
    return order && Object.assign(order, { state, answer })
  }

  /** The platform forgets one, as when it is restored from an older copy. */
  lose(number: string): void {
    const order = this.all().find((one) => one.number === number)
    if (order) this.orders.delete(order.order)
  }

  /** The newest first. */
  all(): WorkOrder[] {
    return [...this.orders.values()].reverse()
  }
}
