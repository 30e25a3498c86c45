/** Who can do something about an error. */
export type ErrorKind = 'user' | 'auth' | 'conflict' | 'limit' | 'upstream' | 'bug'

export interface ErrorSpec {
  kind: ErrorKind
  /** Step of the flow, three digits: the middle of the support code that people read out on the phone. Unique. */
  step: `${number}`
  /** What trying again is good for: nothing, later (when its params say so, or after a while), or at once. */
  retry: 'no' | 'later' | 'now'
}

/**
 * Every error that a person or a program can meet, as data. Texts lie in `src/i18n`, one a code and language.
 * 0xx transport and requests, 1xx sessions, 2xx SMS codes, 3xx itinerary, 4xx linking, 5xx verification, 6xx office, 7xx passes.
 */
export const ERRORS = {
  INTERNAL: { kind: 'bug', step: '000', retry: 'now' },
  REQUEST_INVALID: { kind: 'bug', step: '010', retry: 'no' },
  OPERATION_UNKNOWN: { kind: 'bug', step: '011', retry: 'no' },
  REQUEST_TOO_LARGE: { kind: 'user', step: '012', retry: 'no' },
  BUSY: { kind: 'conflict', step: '013', retry: 'now' },
  NETWORK_UNREACHABLE: { kind: 'upstream', step: '020', retry: 'now' },
  NETWORK_TIMEOUT: { kind: 'upstream', step: '021', retry: 'now' },
  ANSWER_INVALID: { kind: 'bug', step: '022', retry: 'later' },

  SESSION_MISSING: { kind: 'auth', step: '100', retry: 'now' },
  SESSION_EXPIRED: { kind: 'auth', step: '101', retry: 'now' },
  SESSION_INVALID: { kind: 'auth', step: '102', retry: 'now' },
  ALIPAY_LOGIN_FAILED: { kind: 'upstream', step: '103', retry: 'now' },
  H5_SESSIONS_OFF: { kind: 'auth', step: '104', retry: 'no' },
  FORBIDDEN: { kind: 'auth', step: '110', retry: 'no' },
  TOO_MANY_REQUESTS: { kind: 'limit', step: '120', retry: 'later' },
  ACCOUNT_CLOSED: { kind: 'conflict', step: '130', retry: 'no' },

  CONSENT_OUTDATED: { kind: 'user', step: '201', retry: 'no' },
  SMS_TOO_SOON: { kind: 'limit', step: '210', retry: 'later' },
  SMS_LOCKED: { kind: 'limit', step: '211', retry: 'later' },
  SMS_PHONE_LIMIT: { kind: 'limit', step: '212', retry: 'later' },
  SMS_CODE_VOID: { kind: 'limit', step: '213', retry: 'later' },
  SMS_CODE_NOT_SENT: { kind: 'user', step: '214', retry: 'no' },
  SMS_CODE_WRONG: { kind: 'user', step: '215', retry: 'now' },
  SMS_CODE_EXPIRED: { kind: 'user', step: '216', retry: 'no' },
  SMS_REFUSED: { kind: 'upstream', step: '217', retry: 'later' },

  ITINERARY_DOWN: { kind: 'upstream', step: '300', retry: 'later' },
  ITINERARY_QUOTA: { kind: 'upstream', step: '301', retry: 'later' },
  CITIES_NOT_SET: { kind: 'upstream', step: '302', retry: 'later' },

  PHONE_NOT_PROVED: { kind: 'user', step: '400', retry: 'no' },
  NO_HEALTH_CODE: { kind: 'user', step: '401', retry: 'later' },
  REGISTRY_DOWN: { kind: 'upstream', step: '402', retry: 'later' },
  PERSON_NOT_LINKED: { kind: 'user', step: '403', retry: 'no' },
  ID_NUMBER_DIFFERS: { kind: 'user', step: '404', retry: 'now' },
  CONFIRM_LIMIT: { kind: 'limit', step: '405', retry: 'later' },
  CONFIRM_NOT_POSSIBLE: { kind: 'user', step: '406', retry: 'no' },
  TEMPORARY_NOT_POSSIBLE: { kind: 'user', step: '407', retry: 'no' },
  TEMPORARY_LIMIT: { kind: 'limit', step: '408', retry: 'later' },
  PASSPORT_NOT_FOUND: { kind: 'user', step: '410', retry: 'no' },
  PAPER_NOT_LINKABLE: { kind: 'user', step: '411', retry: 'no' },
  PERSON_FULL: { kind: 'limit', step: '412', retry: 'no' },
  FACE_UNAVAILABLE: { kind: 'user', step: '420', retry: 'no' },
  FACE_DOWN: { kind: 'upstream', step: '421', retry: 'later' },
  NOT_IN_SYSTEM: { kind: 'user', step: '422', retry: 'no' },
  FACE_CHECK_OVER: { kind: 'user', step: '423', retry: 'now' },
  FACE_NOT_PASSED: { kind: 'user', step: '424', retry: 'now' },

  CASE_NOT_FOUND: { kind: 'user', step: '500', retry: 'no' },
  CASE_ALREADY_OPEN: { kind: 'conflict', step: '501', retry: 'no' },
  CASE_CHANGED: { kind: 'conflict', step: '502', retry: 'no' },
  CASE_MOVE_REFUSED: { kind: 'conflict', step: '503', retry: 'no' },
  TWO_CHECKS_MISSING: { kind: 'user', step: '504', retry: 'no' },
  CASE_NOT_POSSIBLE: { kind: 'user', step: '505', retry: 'no' },
  CASE_FORM_INVALID: { kind: 'user', step: '506', retry: 'no' },
  STREET_UNKNOWN: { kind: 'user', step: '507', retry: 'no' },

  FILE_NOT_FOUND: { kind: 'user', step: '600', retry: 'no' },
  RISK_LIST_REFUSED: { kind: 'user', step: '601', retry: 'no' },
  PROPOSAL_NOT_FOUND: { kind: 'user', step: '602', retry: 'no' },
  PROPOSAL_OUTDATED: { kind: 'conflict', step: '603', retry: 'no' },
  CITIES_UNMAPPED: { kind: 'user', step: '604', retry: 'no' },
  CITIES_TOO_MANY: { kind: 'user', step: '605', retry: 'no' },
  CITY_UNKNOWN: { kind: 'user', step: '606', retry: 'no' },
  INVITATION_INVALID: { kind: 'user', step: '610', retry: 'no' },
  VENUE_NOT_FOUND: { kind: 'user', step: '611', retry: 'no' },

  PASS_NOT_GENUINE: { kind: 'user', step: '700', retry: 'no' },
  PAPER_NOT_POSSIBLE: { kind: 'user', step: '701', retry: 'no' },
  SIGNING_KEYS_OVER: { kind: 'bug', step: '702', retry: 'later' },
} as const satisfies Record<string, ErrorSpec>

export type ErrorCode = keyof typeof ERRORS

/** What accompanies an error: instants (`until`, `retryAt`), counts (`left`), the path of a bad field. Never a value that a person typed. */
export type ErrorParams = Readonly<Record<string, string | number>>

export interface Failure {
  code: ErrorCode
  params: ErrorParams
}

export const failure = (code: ErrorCode, params: ErrorParams = {}): Failure => ({ code, params })

/** The code that people read out to the helpdesk: `H-215-3F9A` is the step and the first four characters of the request's id. */
export const supportCode = (code: ErrorCode, requestId: string): string =>
  `H-${ERRORS[code].step}-${requestId
    .replace(/[^0-9a-z]/gi, '')
    .slice(0, 4)
    .toUpperCase()
    .padEnd(4, '0')}`
