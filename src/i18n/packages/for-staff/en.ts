import type { Same } from '../../catalogue'
import { postErrors } from '../posts/en'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  bar: 'Staff',
  signedOut: {
    title: 'This page is for staff',
    text: 'Sign in first, with the invitation code that the prevention office gave you.',
    way: 'Sign in',
  },
  notAllowed: {
    title: 'Your account cannot open this page',
    text: 'Go back to your own work; if you need this page for it, ask the prevention office.',
    way: 'To my work',
  },
  ended: postErrors.POST_ENDED,
  support: (code) => `(support code ${code})`,
  toCode: 'Back to the code',
}
