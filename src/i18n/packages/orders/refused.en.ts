import type { OrderErrorTexts } from '../../errors'

/** What goes wrong with a work order, for who raised it and at the desk. */
export const orderErrors: OrderErrorTexts = {
  ORDER_NOT_FOUND: { title: 'There is no such order', text: 'It may be gone by now: refresh the list.' },
  ORDERS_DOWN: { title: 'The work-order platform does not answer', text: 'Ask again later; it is asked by itself as well.' },
}
