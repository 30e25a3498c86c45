import { roleNames } from '../../roles/en'
import type { Same } from '../../../catalogue'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  title: 'Who looked at it',
  lead: 'Whenever staff look or act, it is recorded and kept for 180 days. Post, time and act are listed here, without names.',
  show: 'Show the records',
  more: 'Show earlier records',
  none: 'No staff looked or acted in the last 180 days.',
  roles: roleNames,
  kinds: {
    view: 'Looked at it',
    pictures: 'Looked at photos and signature',
    open: 'Filled in a form',
    unmask: 'Looked at unmasked fields',
    move: 'Worked on it',
    note: 'Wrote down health',
    find: 'Searched by name, phone or document',
    report: 'Reported misuse',
    paper: 'Printed a paper pass',
    search: 'Searched the records of acts',
    other: 'Another act',
  },
}
