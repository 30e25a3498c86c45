import type { Same } from '../../catalogue'
import { errors } from './errors/en'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  errors,
  declare: {
    title: 'Check 14 days of travel',
    family: {
      title: 'Travel of a relative',
      phoneHint: 'The number of their health code: the SMS goes to that phone',
      knownHint: (phone) => `Their number is ${phone}: the SMS goes to that phone`,
    },
    lead: 'One question only: were you in a medium- or high-risk area? The answer is yes, no or no record. No place you visited is ever received or stored.',
    code: 'SMS code',
    codePlaceholder: 'Digits of the SMS',
    codeHint: 'Sent by the national itinerary service; serves for 3 minutes',
    pauseHint: 'An account asks for two codes at least 60 seconds apart, for relatives too',
    codeFaults: {
      empty: 'Please type the SMS code.',
      form: 'The code has 4 to 8 digits.',
      consent: 'Please tick the consent below first, then ask for the code.',
    },
    getCode: 'Get code',
    getCodeIn: (seconds) => `Again in ${seconds} s`,
    sent: (phone) => `A code was sent to ${phone}. Please look at your messages.`,
    stillValid: 'The code you got before still serves: type it, there is no need for another.',
    serves: (left) => ` The code serves for another ${left}`,
    submit: 'Authorise and check',
    submitting: 'Checking…',
    sending: 'Sending…',
    noSms: 'No SMS? Do not ask again and again: the health code and the itinerary card serve for now.',
    validCode: (name, until) => `The code of ${name} is still valid until ${until} and can be shown.`,
    shownCode: (name, until) => `The code of ${name} goes on being shown until ${until}; it says itself whether they may pass.`,
    showCode: 'Back to the code',
  },
}
