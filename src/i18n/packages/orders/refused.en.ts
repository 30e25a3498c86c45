import type { OrderErrorTexts } from '../../errors'

/** What goes wrong with a work order, for who raised it and at the desk. */
export const orderErrors: OrderErrorTexts = {
  ORDER_ALREADY_OPEN: {
    title: 'An order for this person is open',
    text: 'No second one is needed: when it is closed, the colour is fetched again by itself.',
  },
  ORDER_NOT_FOUND: { title: 'There is no such order', text: 'It may be gone by now: refresh the list.' },
  ORDERS_DOWN: { title: 'The work-order platform does not answer', text: 'Ask again later; it is asked by itself as well.' },
}
