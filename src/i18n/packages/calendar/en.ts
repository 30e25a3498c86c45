import type { Same } from '../../catalogue'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  earlier: 'Earlier month',
  later: 'Later month',
}
