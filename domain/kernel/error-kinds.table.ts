import type { ErrorCode } from './errors'

/** Who can do something about an error. */
type ErrorKind = 'user' | 'auth' | 'conflict' | 'limit' | 'upstream' | 'bug'

interface ErrorSpec {
  kind: ErrorKind
  /** What trying again is good for: nothing, later (when its params say so, or after a while), or at once. */
  retry: 'no' | 'later' | 'now'
}

/** What the rule book says of every error. Phones know the steps alone: this does not weigh on them. */
export const ERROR_KINDS: Readonly<Record<ErrorCode, ErrorSpec>> = {
  INTERNAL: { kind: 'bug', retry: 'now' },
  REQUEST_INVALID: { kind: 'bug', retry: 'no' },
  OPERATION_UNKNOWN: { kind: 'bug', retry: 'no' },
  REQUEST_TOO_LARGE: { kind: 'user', retry: 'no' },
  BUSY: { kind: 'conflict', retry: 'now' },
  NETWORK_UNREACHABLE: { kind: 'upstream', retry: 'now' },
  NETWORK_TIMEOUT: { kind: 'upstream', retry: 'now' },
  ANSWER_INVALID: { kind: 'bug', retry: 'later' },

  SESSION_MISSING: { kind: 'auth', retry: 'now' },
  SESSION_EXPIRED: { kind: 'auth', retry: 'now' },
  SESSION_INVALID: { kind: 'auth', retry: 'now' },
  ALIPAY_LOGIN_FAILED: { kind: 'upstream', retry: 'now' },
  H5_SESSIONS_OFF: { kind: 'auth', retry: 'no' },
  FORBIDDEN: { kind: 'auth', retry: 'no' },
  TOO_MANY_REQUESTS: { kind: 'limit', retry: 'later' },
  CLIENT_OUTDATED: { kind: 'user', retry: 'no' },
  ACCOUNT_CLOSED: { kind: 'conflict', retry: 'no' },

  CONSENT_OUTDATED: { kind: 'user', retry: 'no' },
  SMS_TOO_SOON: { kind: 'limit', retry: 'later' },
  SMS_LOCKED: { kind: 'limit', retry: 'later' },
  SMS_PHONE_LIMIT: { kind: 'limit', retry: 'later' },
  SMS_CODE_VOID: { kind: 'limit', retry: 'later' },
  SMS_CODE_NOT_SENT: { kind: 'user', retry: 'no' },
  SMS_CODE_WRONG: { kind: 'user', retry: 'now' },
  SMS_CODE_EXPIRED: { kind: 'user', retry: 'no' },
  SMS_REFUSED: { kind: 'upstream', retry: 'later' },

  ITINERARY_DOWN: { kind: 'upstream', retry: 'later' },
  ITINERARY_QUOTA: { kind: 'upstream', retry: 'later' },
  CITIES_NOT_SET: { kind: 'upstream', retry: 'later' },

  PHONE_NOT_PROVED: { kind: 'user', retry: 'no' },
  NO_HEALTH_CODE: { kind: 'user', retry: 'later' },
  REGISTRY_DOWN: { kind: 'upstream', retry: 'later' },
  PERSON_NOT_LINKED: { kind: 'user', retry: 'no' },
  ID_NUMBER_DIFFERS: { kind: 'user', retry: 'now' },
  CONFIRM_LIMIT: { kind: 'limit', retry: 'later' },
  CONFIRM_NOT_POSSIBLE: { kind: 'user', retry: 'no' },
  TEMPORARY_NOT_POSSIBLE: { kind: 'user', retry: 'no' },
  TEMPORARY_LIMIT: { kind: 'limit', retry: 'later' },
  PASSPORT_NOT_FOUND: { kind: 'user', retry: 'no' },
  PAPER_NOT_LINKABLE: { kind: 'user', retry: 'no' },
  PERSON_FULL: { kind: 'limit', retry: 'no' },
  FACE_UNAVAILABLE: { kind: 'user', retry: 'no' },
  FACE_DOWN: { kind: 'upstream', retry: 'later' },
  NOT_IN_SYSTEM: { kind: 'user', retry: 'no' },
  FACE_CHECK_OVER: { kind: 'user', retry: 'now' },
  FACE_NOT_PASSED: { kind: 'user', retry: 'now' },
  FACE_CANCELLED: { kind: 'user', retry: 'now' },

  CASE_NOT_FOUND: { kind: 'user', retry: 'no' },
  CASE_ALREADY_OPEN: { kind: 'conflict', retry: 'no' },
  CASE_CHANGED: { kind: 'conflict', retry: 'no' },
  CASE_MOVE_REFUSED: { kind: 'conflict', retry: 'no' },
  TWO_CHECKS_MISSING: { kind: 'user', retry: 'no' },
  CASE_NOT_POSSIBLE: { kind: 'user', retry: 'no' },
  CASE_FORM_INVALID: { kind: 'user', retry: 'no' },
  STREET_UNKNOWN: { kind: 'user', retry: 'no' },
  HEALTH_NOTE_NOT_POSSIBLE: { kind: 'conflict', retry: 'no' },
  HEALTH_NOTE_DAY: { kind: 'user', retry: 'no' },
  PICTURES_TOO_MANY: { kind: 'limit', retry: 'later' },
  UPLOAD_OVER: { kind: 'user', retry: 'now' },
  PICTURE_REFUSED: { kind: 'user', retry: 'no' },
  PICTURES_MISSING: { kind: 'user', retry: 'no' },
  ORDER_ALREADY_OPEN: { kind: 'conflict', retry: 'no' },

  FILE_NOT_FOUND: { kind: 'user', retry: 'no' },
  RISK_LIST_REFUSED: { kind: 'user', retry: 'no' },
  PROPOSAL_NOT_FOUND: { kind: 'user', retry: 'no' },
  PROPOSAL_OUTDATED: { kind: 'conflict', retry: 'no' },
  CITIES_UNMAPPED: { kind: 'user', retry: 'no' },
  CITIES_TOO_MANY: { kind: 'user', retry: 'no' },
  CITY_UNKNOWN: { kind: 'user', retry: 'no' },
  PROPOSAL_PASSED: { kind: 'conflict', retry: 'no' },
  RISK_SOURCE_DOWN: { kind: 'upstream', retry: 'later' },
  INVITATION_INVALID: { kind: 'user', retry: 'no' },
  VENUE_NOT_FOUND: { kind: 'user', retry: 'no' },
  STAFF_NOT_FOUND: { kind: 'user', retry: 'no' },
  STAFF_SELF: { kind: 'user', retry: 'no' },
  LAST_OFFICE: { kind: 'conflict', retry: 'no' },
  LIST_UNREADABLE: { kind: 'user', retry: 'no' },
  LIST_TOO_LARGE: { kind: 'user', retry: 'no' },
  LIST_HEADER_WRONG: { kind: 'user', retry: 'no' },
  LIST_EMPTY: { kind: 'user', retry: 'no' },
  LIST_HAS_REFUSALS: { kind: 'user', retry: 'no' },
  FILING_INVALID: { kind: 'user', retry: 'no' },
  POLICY_REFUSED: { kind: 'user', retry: 'no' },
  POLICY_CHANGED: { kind: 'conflict', retry: 'no' },

  PASS_NOT_GENUINE: { kind: 'user', retry: 'no' },
  PAPER_NOT_POSSIBLE: { kind: 'user', retry: 'no' },
  SIGNING_KEYS_OVER: { kind: 'bug', retry: 'later' },
}
