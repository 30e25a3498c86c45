import { type ErrorTexts, numberIn, type RoomErrors } from '../../../errors'
import { FALLBACK, moment } from '../../../en/again'

/** Said of a cancelled face check, by the platform's page or by the functions. */
export const cancelled = {
  title: 'The face check was cancelled',
  text: 'Nobody was linked. Name and ID number are still there: you may start again.',
}

export const errors: ErrorTexts<RoomErrors['people']> = {
  PHONE_NOT_PROVED: {
    title: 'Your number must be verified again',
    text: 'Its verification has lapsed. Authorise again with a new SMS code.',
  },
  NO_HEALTH_CODE: {
    title: 'No health code found',
    text: 'No health code is registered. Apply for the Zhejiang health code in 浙里办 or Alipay, and link again after 1 to 2 hours.',
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
  PASSPORT_NOT_FOUND: {
    title: 'Not in the system',
    text: 'No such document number, or its health code is registered under a phone that you have not proved. Check the number, and declare with the registered phone first.',
  },
  PAPER_NOT_LINKABLE: {
    title: 'This paper cannot be linked',
    text: 'Only passports can; Taiwan and Hong Kong / Macao permits cannot yet. Please go to the service centre of your street.',
  },
  FACE_UNAVAILABLE: {
    title: 'No face check here',
    text: 'Open the mini-program 温州防疫码 in WeChat or Alipay, or go back and link by phone.',
  },
  FACE_DOWN: {
    title: 'The face check is down',
    text: `This is not your fault. Please try again later, or go back and link by phone. ${FALLBACK}`,
  },
  NOT_IN_SYSTEM: {
    title: 'Not in the system',
    text: 'Check name and ID number. Who has no second-generation ID card, such as a child, is applied for by 家庭代办 in the Zhejiang health code and linked by phone.',
  },
  FACE_CHECK_OVER: { title: 'This face check is over', text: 'It serves once, within an hour. Please look into the camera again.' },
  FACE_NOT_PASSED: { title: 'The face check was not passed', text: 'Face the screen yourself, in good light, and try again.' },
  FACE_CANCELLED: cancelled,
  PERSON_FULL: { title: 'Too many accounts show this person', text: 'Please unlink them in another account first.' },
}
