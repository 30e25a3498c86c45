import { type ErrorTexts, numberIn, type RoomErrors } from '../../../errors'
import { FALLBACK, moment } from '../../../en/again'

export const errors: ErrorTexts<RoomErrors['itinerary']> = {
  CONSENT_OUTDATED: {
    title: 'The consent text has changed',
    text: 'Close the mini-program, open it again, read the new text and tick the box.',
  },
  SMS_TOO_SOON: {
    title: 'A code was sent a moment ago',
    text: (params) => `At least 60 seconds lie between two codes. You can ask again ${moment(numberIn(params, 'retryAt'), 'later')}.`,
  },
  SMS_LOCKED: {
    title: 'Too many codes were asked for',
    text: (params) =>
      `To protect you, no more codes are sent; this ends ${moment(numberIn(params, 'until'), 'at midnight')}. A code you already have still works. ${FALLBACK}`,
  },
  SMS_PHONE_LIMIT: {
    title: 'Too many codes for this number today',
    text: (params) => `You can ask again ${moment(numberIn(params, 'until'), 'after midnight')}. ${FALLBACK}`,
  },
  SMS_CODE_VOID: {
    title: 'Too many wrong tries: the code is void',
    text: (params) => `You can ask for a new one ${moment(numberIn(params, 'retryAt'), 'in 3 minutes')}. Your number is kept.`,
  },
  SMS_CODE_NOT_SENT: { title: 'No code was sent yet', text: 'Press “Get code” first, then type the digits of the SMS.' },
  SMS_CODE_WRONG: {
    title: 'The code is not right',
    text: (params) => {
      const left = numberIn(params, 'left')
      return `Compare it with the newest SMS.${left === undefined ? '' : ` You have ${left} more tries.`}`
    },
  },
  SMS_CODE_EXPIRED: { title: 'The code has expired', text: 'A code serves for 3 minutes. Please get a new one; your number is kept.' },
  SMS_REFUSED: { title: 'This number cannot get codes', text: `The operator refused. Check the number or ask your operator. ${FALLBACK}` },
  ITINERARY_DOWN: { title: 'The national itinerary service is down', text: `This is not your fault. Please try again later. ${FALLBACK}` },
  CODES_NEEDED: {
    title: 'One code is not enough',
    text: 'So many cities are compared that they are asked about in parts, with a code each.',
  },
  ITINERARY_QUOTA: { title: 'Too many people are checking right now', text: `Please try again in a few minutes. ${FALLBACK}` },
}
