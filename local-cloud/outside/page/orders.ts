import type { OrderState, WorkOrder } from '../world/work-orders'
import { ask } from './ask'
import { choice, element, listOf, time } from './elements'
import { texts } from './texts'

const SHOWN = 5
let shown = ''

/** The newest orders, and a choice of what an official does with each; drawn again only when something is another. */
export async function showOrders(isForced = false): Promise<void> {
  const orders = (await ask<WorkOrder[]>('orders')).slice(0, SHOWN)
  const now = JSON.stringify(orders)
  if (now === shown && !isForced) return
  shown = now
  listOf('orders').replaceChildren(...(orders.length > 0 ? orders.map(row) : [element('p.muted', {}, texts().noOrders)]))
}

function row({ number, documentNumber, text, state, at }: WorkOrder): HTMLElement {
  const { orderStates, orderAnswers } = texts()
  const answers: Partial<Record<OrderState, string>> = orderAnswers
  const move = (chosen: string) =>
    void ask('orders', { number, state: chosen, answer: answers[chosen as OrderState] }).then(() => showOrders())
  return element(
    'div.row',
    {},
    element('div', {}, element('div.name', {}, text), element('div.muted', {}, `${number} · ${documentNumber} · ${time(at)}`)),
    choice(orderStates, state, number, move),
  )
}
