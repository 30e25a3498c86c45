import { type ErrorTexts, numberIn, type RoomErrors } from '../../../errors'
import { FALLBACK, moment } from '../../../en/again'

export const errors: ErrorTexts<RoomErrors['people']> = {
  PHONE_NOT_PROVED: {
    title: 'Your number must be verified again',
    text: 'Its verification has lapsed. Authorise again with a new SMS code.',
  },
  NO_HEALTH_CODE: {
    title: 'No health code found',
    text: 'No health code is registered under this number. Apply for the Zhejiang health code in 浙里办 or Alipay, and link again after 1 to 2 hours.',
  },
  REGISTRY_DOWN: { title: 'The health code system is down', text: `This is not your fault. Please try again later. ${FALLBACK}` },
  ID_NUMBER_DIFFERS: {
    title: 'This is not the ID number of the health code',
    text: (params) => {
      const left = numberIn(params, 'left')
      return `Check it and try again.${left === undefined ? '' : ` You have ${left} more tries today.`}`
    },
  },
  TEMPORARY_NOT_POSSIBLE: { title: 'No temporary pass now', text: 'Only for a green code with a question mark.' },
  TEMPORARY_LIMIT: { title: 'No more temporary passes today', text: 'Ask for verification, or again tomorrow.' },
  CONFIRM_LIMIT: {
    title: 'Too many wrong tries today',
    text: (params) => `Try again ${moment(numberIn(params, 'until'), 'after midnight')}.`,
  },
  CONFIRM_NOT_POSSIBLE: {
    title: 'This person cannot be confirmed here',
    text: 'A relative applied for this code: confirm that relative first.',
  },
}
