import type { Same } from '../../../catalogue'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  lead: 'The data bureau can import drivers of a company once its filing is approved here.',
  number: 'Filing number',
  numberPlaceholder: 'like WFB 2022-17',
  numberKept: (number) => `Kept as ${number}, without dashes and spaces; lists may have them or not.`,
  numberWrong: '4 to 30 letters, digits or Chinese characters.',
  company: 'Full name of the company',
  companyPlaceholder: 'as it stands in the list',
  companyMissing: 'Type the full name of the company.',
  routesTitle: 'Routes',
  routesMissing: 'Choose at least one route.',
  routes: { jinhua: 'Jinhua', yiwu: 'Yiwu' },
  validUntil: 'Valid until',
  chooseDay: 'Choose a day',
  approvedAt: 'Approved',
  approve: 'Approve',
  list: 'Filings in force',
  none: 'No filing is in force',
  withdraw: 'Withdraw',
  withdrawTitle: (number) => `Withdraw the filing ${number}?`,
  withdrawText: 'Nobody else is imported by it. Drivers on the list end by themselves; the data bureau can remove them before.',
}
