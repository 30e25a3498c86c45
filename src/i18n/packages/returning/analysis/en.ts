import type { Same } from '../../../catalogue'
import type { analysis as zhCN } from './zh-CN'

export const analysis: Same<typeof zhCN> = {
  begin: {
    title: 'First, a check of your travel',
    lead: 'What awaits you on arrival depends on it. It takes less than a minute as a rule.',
    privacy:
      'We ask one thing: whether you have been in a medium- or high-risk area in the last 14 days. Where you have been is neither received nor kept.',
    phoneHint: 'The number of your health code. If it is authorised and has not ended, no SMS code is needed.',
    start: 'Begin',
    starting: 'Beginning…',
  },
  running: {
    title: 'Analysis is running',
    progress: (answered, batches) => `${answered} of ${batches} batches of cities answered`,
    until: (at) => `There is a result by ${at}`,
    leave: 'You can leave this page: it goes on, and the result waits for you here.',
    leaveAndBeTold: 'You can leave this page: it goes on. Please allow messages as you leave, and you are told of the result.',
    sending: 'Sending a code…',
    asking: 'Asking about your travel…',
    waiting: 'No answer yet, trying again…',
    refresh: 'Refresh',
    codeLead: (phone) => `A code was sent to ${phone}`,
    codeServes: (left) => `valid for ${left}`,
    code: 'SMS code',
    codePlaceholder: '4 to 8 digits',
    codeFault: 'Type the digits of the SMS.',
    enter: 'Confirm code',
    entering: 'Asking…',
    another: 'Send another code',
    anotherIn: (seconds) => `Another code in ${seconds} s`,
    back: 'Back to the code for now',
  },
  judged: {
    clear: { title: 'Result: normal', text: 'No record of a medium- or high-risk area in the last 14 days.' },
    exposed: {
      title: 'Result: has been in a risk area',
      text: 'There is a record of a medium- or high-risk area in the last 14 days. Go on with the declaration, and call the street or community of your destination before you leave.',
    },
    unknown: {
      title: 'Result: no record of travel',
      text: 'The operator has no record for this number. You can declare all the same; the street of your destination asks about your journey.',
    },
    goOn: 'Go on with the declaration',
    back: 'Back to the declaration',
  },
  outdated: { title: 'The list of risk areas has changed', text: 'You were judged by an earlier list. Please begin again.' },
  givenUp: { title: 'The analysis did not end in time', without: 'Declare without it' },
}
