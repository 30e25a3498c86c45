import type { ErrorTexts, MainError } from '../errors'
import { FALLBACK } from './again'

export const errors: ErrorTexts<MainError> = {
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
  BUSY: { title: 'Busy right now', text: 'Please wait a moment and try again.' },
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
  CLIENT_OUTDATED: { title: 'This version has ended', text: 'Close the mini-program and open it again to update; in a browser, reload.' },
  ACCOUNT_CLOSED: { title: 'Your data is being deleted', text: 'You can start again when this has finished.' },

  CITIES_NOT_SET: { title: 'The risk-area list is being prepared', text: `Please try again later. ${FALLBACK}` },

  PERSON_NOT_LINKED: { title: 'This person is not in your list', text: 'Not linked yet, or no longer. Go back to the code to see.' },
}
