import type { Same } from '../../../catalogue'
import { moment } from '../../../en/again'
import { type ErrorTexts, numberIn, type RoomErrors } from '../../../errors'
import { errors as formErrors } from '../errors/en'
import type { zhCN } from './zh-CN'

export const holderErrors: ErrorTexts<RoomErrors['forHolder']> = {
  PASS_NOT_GENUINE: {
    title: 'Not a valid code shown here',
    text: ({ answer }) =>
      answer === 'revoked'
        ? 'This code was replaced. Ask for it to be opened again with network, and scan it once more.'
        : 'Ask for the mini-program to be opened here, and scan it once more; paper and screenshots do not serve.',
  },
  SCAN_TOO_OLD: {
    title: 'The scan is more than 10 minutes old',
    text: 'Ask for the code once more and scan it to go on; what you filled in is still here.',
  },
  HOLDER_DIFFERS: {
    title: 'This number is not that of the code',
    text: (params) => {
      const left = numberIn(params, 'left')
      return `Check the number, and that the code is their own.${left === undefined ? '' : ` You have ${left} more tries today.`}`
    },
  },
  HOLDER_LIMIT: {
    title: 'Too many wrong tries today',
    text: (params) => `Try again ${moment(numberIn(params, 'until'), 'after midnight')}, or ask the holder to do it on their own phone.`,
  },
}

export const en: Same<typeof zhCN> = {
  errors: {
    ...formErrors,
    ...holderErrors,
    CASE_NOT_POSSIBLE: {
      title: 'No verification for this person',
      text: 'They stand on the health-code white list: ask the local prevention office.',
    },
    PERSON_NOT_LINKED: { title: 'This code was just unlinked', text: 'Ask for the code to be opened again, and scan it once more.' },
    CONSENT_OUTDATED: { title: 'The promise has changed', text: 'Close the mini-program, open it again, and scan once more.' },
  },
  bar: 'Fill in a verification form',
  lead: 'Copy name and number from the paper; fill in the rest as the holder says it. Nothing is kept on this phone. A grid worker of the street looks into it.',
  handOver: 'Hand the phone to the holder, who reads the promise and signs it.',
  name: 'Name',
  namePlaceholder: 'As on the paper',
  nameFault: 'Please type the name.',
  document: 'ID or passport number',
  documentPlaceholder: 'ID card or passport',
  documentFault: 'Please check the number.',
  answers: {
    accepted: { title: 'Accepted', text: 'A grid worker will contact the holder, whose code shows how it stands.' },
    'already-open': { title: 'A verification is already open', text: 'Nothing more to do: ask the holder to wait for the grid worker.' },
  },
  toDoor: 'Back to the door',
  rescan: 'Scan again and hand in',
  noScan: { title: 'Please scan first', text: 'Scan the holder’s code at the door, then fill in the form.' },
}
