import type { Same } from '../../../catalogue'
import type { check as zhCN } from './zh-CN'

export const check: Same<typeof zhCN> = {
  title: 'Check of travel',
  begin: {
    title: 'Your travel, in parts',
    lead: 'A code is good for a part of the cities. When many are compared they are asked about in parts, with a code each.',
    privacy:
      'We ask one thing: whether you have been in a medium- or high-risk area in the last 14 days. Where you have been is neither received nor kept.',
    phoneHint: 'The number of your health code. A code that you have and have not used yet still serves.',
    start: 'Begin',
    starting: 'Beginning…',
  },
  running: {
    title: 'Checking',
    leave: 'You can leave this page: it goes on, and the result waits for you here.',
    leaveAndBeTold: 'You can leave this page: it goes on. Please allow messages as you leave, and you are told of the result.',
  },
  done: { title: 'The check is done', text: 'Its result is in your code, which can be shown until it ends.', show: 'Show the code' },
  givenUp: {
    title: 'The check was not done in time',
    text: 'Please begin again. If you must go out, use the health code and the itinerary card.',
  },
  outdated: { title: 'The list of risk areas has changed', text: 'The last check was made by the list before. Please check again.' },
}
