/** Errors that a phone finds by itself, with their steps: apart from the others, so that the first pages carry no more of them. */
export const PHONE_ERRORS = {
  INTERNAL: '000',
  NETWORK_UNREACHABLE: '020',
  NETWORK_TIMEOUT: '021',
  ANSWER_INVALID: '022',
  ALIPAY_LOGIN_FAILED: '103',
  FORBIDDEN: '110',
  FACE_CHECK_OVER: '423',
} as const

export type PhoneErrorCode = keyof typeof PHONE_ERRORS

/** The code that people read out to the helpdesk: `H-215-3F9A` is the step and the first four characters of the request's id. */
export const supportOf = (step: string, requestId: string): string =>
  `H-${step}-${requestId
    .replace(/[^0-9a-z]/gi, '')
    .slice(0, 4)
    .toUpperCase()
    .padEnd(4, '0')}`
