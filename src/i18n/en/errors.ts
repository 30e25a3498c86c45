import { type ErrorTexts, numberIn } from '../errors'
import { times } from './times'

const FALLBACK = 'Until then please use the health code and the itinerary card.'

const moment = (at: number | undefined, otherwise: string) => (at === undefined ? otherwise : `at ${times.moment(at)}`)

export const errors: ErrorTexts = {
  INTERNAL: {
    title: 'Something went wrong on our side',
    text: 'What you typed is kept. Please try again; if it goes on, tell the helpdesk the support code.',
  },
  REQUEST_INVALID: {
    title: 'The request was not understood',
    text: 'Check what you typed. If it is right, update the mini-program and try again.',
  },
  OPERATION_UNKNOWN: { title: 'This version is too old', text: 'Close the mini-program and open it again to update it.' },
  REQUEST_TOO_LARGE: { title: 'That is too much at once', text: 'Please hand in less and try again.' },
  BUSY: { title: 'The same request is still running', text: 'Please wait a moment and try again.' },
  NETWORK_UNREACHABLE: { title: 'No network', text: 'Check your connection and try again. What you typed is kept.' },
  NETWORK_TIMEOUT: { title: 'The network is slow: no answer came', text: 'Try again where the signal is better. What you typed is kept.' },
  ANSWER_INVALID: {
    title: 'The answer could not be read',
    text: 'Close the mini-program and open it again. If it goes on, tell the helpdesk the support code.',
  },

  SESSION_MISSING: { title: 'You are not signed in', text: 'Try again: you are signed in automatically.' },
  SESSION_EXPIRED: { title: 'Your session has ended', text: 'Try again: you are signed in anew automatically.' },
  SESSION_INVALID: { title: 'Your session is not valid', text: 'Close the mini-program and open it again.' },
  ALIPAY_LOGIN_FAILED: { title: 'Signing in with Alipay failed', text: 'Please try again later.' },
  H5_SESSIONS_OFF: { title: 'The web version is switched off', text: 'Open 温州防疫码 in WeChat or Alipay instead.' },
  FORBIDDEN: { title: 'Not allowed', text: 'This is not open to you.' },
  TOO_MANY_REQUESTS: { title: 'Too many requests', text: 'Please wait a minute and try again.' },
  ACCOUNT_CLOSED: { title: 'Your data is being deleted', text: 'You can start again when this has finished.' },

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
  ITINERARY_QUOTA: { title: 'Too many people are checking right now', text: `Please try again in a few minutes. ${FALLBACK}` },
  CITIES_NOT_SET: { title: 'The risk-area list is being prepared', text: `Please try again later. ${FALLBACK}` },

  PHONE_NOT_PROVED: {
    title: 'Your number must be verified again',
    text: 'Its verification has lapsed. Authorise again with a new SMS code.',
  },
  NO_HEALTH_CODE: {
    title: 'No health code found',
    text: 'No health code is registered under this number. Apply for the Zhejiang health code in 浙里办 or Alipay, and link again after 1 to 2 hours.',
  },
  REGISTRY_DOWN: { title: 'The health code system is down', text: `This is not your fault. Please try again later. ${FALLBACK}` },
  PERSON_NOT_LINKED: { title: 'This person is no longer in your list', text: 'Refresh, or link the health codes again.' },
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

  FILE_NOT_FOUND: { title: 'File not found', text: 'Please upload the list again.' },
  RISK_LIST_REFUSED: {
    title: 'The list did not pass its checks',
    text: 'Structure, counts or time do not add up. The current list stays.',
  },
  PROPOSAL_NOT_FOUND: { title: 'There is no such list', text: 'Please import it again.' },
  PROPOSAL_OUTDATED: { title: 'The current list has changed', text: 'Import again, then confirm.' },
  CITIES_UNMAPPED: { title: 'Some places belong to no known city', text: 'Name their cities first.' },
  CITIES_TOO_MANY: { title: 'More than 300 cities', text: 'One query compares 300 cities at most. Choose fewer.' },
  CITY_UNKNOWN: { title: 'There is no such city code', text: 'Check the cities you chose.' },
  INVITATION_INVALID: {
    title: 'The invitation is not valid',
    text: 'It may be mistyped, used, or older than 7 days. Check it, or ask the office for another.',
  },
  VENUE_NOT_FOUND: { title: 'There is no such venue', text: 'Refresh the list of venues and try again.' },

  PASS_NOT_GENUINE: {
    title: 'Not a genuine code shown here',
    text: 'Only a code just scanned can be reported. Scan it once more on the phone itself.',
  },
  SIGNING_KEYS_OVER: { title: 'The system’s keys have ended', text: 'This is not your fault. The office has to change them.' },
  PAPER_NOT_POSSIBLE: {
    title: 'No paper pass can be printed',
    text: 'A relative must have linked the person, travel must be valid, and the code green with a tick.',
  },
}
