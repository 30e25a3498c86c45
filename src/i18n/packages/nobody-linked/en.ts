import type { Same } from '../../catalogue'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  unproved: {
    title: 'Authorise the travel check first',
    text: 'This page is for people who are linked. Verify your number and authorise the check, then link a health code.',
    go: 'Authorise now',
  },
  unlinked: {
    title: 'Link a health code first',
    text: 'This page is for people who are linked. Your number is verified: link a health code, then come back.',
    go: 'Link now',
  },
}
