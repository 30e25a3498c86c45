import type { PaperErrorTexts } from '../../errors'
import type { zhCN } from './zh-CN'

export const paperErrors: PaperErrorTexts = {
  PAPER_NOT_POSSIBLE: {
    title: 'No paper pass can be printed',
    text: 'A relative must have linked the person, travel must be valid, and the code green with a tick.',
  },
  CASE_OWN: {
    title: 'Not for yourself or your family',
    text: 'Your account shows this person’s health code, or has applied for them. Somebody else of the staff sees to it.',
  },
}

export const en: typeof zhCN = {
  lead: 'For people without a phone. A relative must have linked them, travel must be valid, and the code green with a tick.',
  idNumber: 'ID number',
  idPlaceholder: '18 characters',
  idWrong: 'Please check the ID number.',
  hours: 'Valid for',
  hoursOf: (hours) => (hours < 48 ? `${hours} hours` : `${hours / 24} days`),
  make: 'Make a paper pass',
  print: 'Print',
  close: 'Back',
  title: 'Wenzhou Health Pass · Paper pass',
  name: 'Name',
  digits: 'Last digits of the ID',
  until: (at) => `Valid until ${at}`,
  note: 'Show it with the ID card. Not valid for anybody else.',
}
