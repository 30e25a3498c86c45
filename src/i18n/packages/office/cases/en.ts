import type { Same } from '../../../catalogue'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  list: 'All cases',
  place: 'Street or town',
  state: 'State',
  anyState: 'All',
  age: 'Opened',
  anyAge: 'Any time',
  none: 'No case fits.',
  count: (total) => (total === 1 ? '1 case' : `${total} cases`),
  search: {
    label: 'Find',
    placeholder: 'Name, phone or ID number',
    hint: 'The full name, the phone, or the ID number (its last 4 are looked for). In the whole city; every search is on record.',
    unreadable: 'The full name, the 11 digits of the phone, or the ID number.',
    find: 'Find',
    clear: 'Clear and show all',
  },
  found: (count) => (count < 20 ? `${count} found` : 'The 20 that were worked on last'),
  notFound: 'Nothing found: check the name or the number.',
  more: 'Show more',
  name: 'Name',
  risk: 'Risk',
  marks: 'Notes',
  openedAt: 'Opened',
  changedAt: 'Last change',
  until: 'Measure until',
}
