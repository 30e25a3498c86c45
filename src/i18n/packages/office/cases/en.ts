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
  more: 'Show more',
  name: 'Name',
  risk: 'Risk',
  marks: 'Notes',
  openedAt: 'Opened',
  changedAt: 'Last change',
  until: 'Measure until',
}
