import type { OrderState } from '@domain/work-order/order'
import type { Same } from '../../catalogue'
import type { zhCN } from './zh-CN'

const states: Readonly<Record<OrderState, string>> = {
  waiting: 'To be sent',
  accepted: 'Accepted',
  'in-hand': 'In hand',
  done: 'Done',
  returned: 'Returned',
}
const closedHow: Readonly<Partial<Record<OrderState, string>>> = {
  done: 'the colour was fetched again',
  returned: 'the province changed nothing',
}

export const en: Same<typeof zhCN> = {
  bar: 'Work orders',
  lead: 'When a health code is grey or its colour is wrong, the province is asked to look (class: health code). When the order is closed, the colour is fetched again by itself.',
  idNumber: 'ID number of the holder',
  idPlaceholder: '18 characters',
  idWrong: 'Check the ID number.',
  description: 'What is wrong',
  descriptionPlaceholder: 'Grey for two days, green in the app of the province',
  descriptionShort: (least) => `At least ${least} characters.`,
  raise: 'Raise the order',
  raised: { waiting: 'Kept; sent when the interface answers again', sent: 'Handed in' },
  mine: 'Orders that I raised',
  none: 'No orders yet',
  states,
  stateOf: ({ state, isColourDue }) =>
    [states[state], isColourDue ? 'the colour is being fetched again' : closedHow[state]].filter(Boolean).join(': '),
  followed: (minutes) => `Once raised, its state is asked every ${minutes} minutes; open an order to ask at once.`,
  one: 'Work order',
  class: 'Class',
  healthCode: 'Health code',
  noNumber: 'None yet',
  askedAt: 'Last asked',
  neverAsked: 'Not yet',
  check: 'Ask how it stands',
  checking: 'Asking…',
  office: {
    list: 'Orders',
    lists: { open: 'Open', closed: 'Closed' },
    none: { open: 'No order is open', closed: 'No order is closed' },
    document: 'ID number',
    state: 'State',
    number: 'Government number',
    raisedBy: 'Raised by',
    openedAt: 'Raised',
    changedAt: 'Changed',
    answer: 'Answer of the province',
    refresh: 'Refresh',
    more: 'Show more',
  },
}
