import { PHONE_ERRORS, supportOf } from './phone-errors'

/**
 * Every error that a person or a program can meet, with its step of the flow: three digits, unique, the middle of the support code that people read
 * out on the phone. Texts lie in `src/i18n`, one a code and language; what trying again is good for in `error-kinds.table.ts`.
 * 0xx transport and requests, 1xx sessions, 2xx SMS codes, 3xx itinerary, 4xx linking, 5xx verification, 6xx office, 7xx passes.
 */
export const ERRORS = {
  ...PHONE_ERRORS,
  REQUEST_INVALID: '010',
  OPERATION_UNKNOWN: '011',
  REQUEST_TOO_LARGE: '012',
  BUSY: '013',

  SESSION_MISSING: '100',
  SESSION_EXPIRED: '101',
  SESSION_INVALID: '102',
  H5_SESSIONS_OFF: '104',
  TOO_MANY_REQUESTS: '120',
  CLIENT_OUTDATED: '121',
  ACCOUNT_CLOSED: '130',
  POST_ENDED: '131',

  CONSENT_OUTDATED: '201',
  SMS_TOO_SOON: '210',
  SMS_LOCKED: '211',
  SMS_PHONE_LIMIT: '212',
  SMS_CODE_VOID: '213',
  SMS_CODE_NOT_SENT: '214',
  SMS_CODE_WRONG: '215',
  SMS_CODE_EXPIRED: '216',
  SMS_REFUSED: '217',

  ITINERARY_DOWN: '300',
  ITINERARY_QUOTA: '301',
  CITIES_NOT_SET: '302',
  CODES_NEEDED: '303',

  PHONE_NOT_PROVED: '400',
  NO_HEALTH_CODE: '401',
  REGISTRY_DOWN: '402',
  PERSON_NOT_LINKED: '403',
  ID_NUMBER_DIFFERS: '404',
  CONFIRM_LIMIT: '405',
  CONFIRM_NOT_POSSIBLE: '406',
  TEMPORARY_NOT_POSSIBLE: '407',
  TEMPORARY_LIMIT: '408',
  PASSPORT_NOT_FOUND: '410',
  PAPER_NOT_LINKABLE: '411',
  PERSON_FULL: '412',
  FACE_UNAVAILABLE: '420',
  FACE_DOWN: '421',
  NOT_IN_SYSTEM: '422',
  FACE_NOT_PASSED: '424',
  FACE_CANCELLED: '425',

  CASE_NOT_FOUND: '500',
  CASE_ALREADY_OPEN: '501',
  CASE_CHANGED: '502',
  CASE_MOVE_REFUSED: '503',
  TWO_CHECKS_MISSING: '504',
  CASE_NOT_POSSIBLE: '505',
  CASE_FORM_INVALID: '506',
  STREET_UNKNOWN: '507',
  HEALTH_NOTE_NOT_POSSIBLE: '508',
  HEALTH_NOTE_DAY: '509',
  PICTURES_TOO_MANY: '510',
  UPLOAD_OVER: '511',
  PICTURE_REFUSED: '512',
  PICTURES_MISSING: '513',
  CASE_OWN: '514',
  REPORT_MISSING: '515',
  PICTURE_REPEATED: '516',
  REASON_MISSING: '517',
  ORDER_ALREADY_OPEN: '520',
  ORDER_NOT_FOUND: '524',
  ORDERS_DOWN: '525',
  SCAN_TOO_OLD: '521',
  HOLDER_DIFFERS: '522',
  HOLDER_LIMIT: '523',
  DECLARATION_NOT_FOUND: '530',
  DECLARATION_ALREADY_OPEN: '531',
  DECLARATION_CHANGED: '532',
  DECLARATION_MOVE_REFUSED: '533',
  DECLARATION_NOT_POSSIBLE: '534',
  DECLARATION_INVALID: '535',
  ANALYSIS_NOT_RUNNING: '536',

  FILE_NOT_FOUND: '600',
  RISK_LIST_REFUSED: '601',
  PROPOSAL_NOT_FOUND: '602',
  PROPOSAL_OUTDATED: '603',
  CITIES_UNMAPPED: '604',
  CITY_UNKNOWN: '606',
  PROPOSAL_PASSED: '607',
  RISK_SOURCE_DOWN: '608',
  INVITATION_INVALID: '610',
  VENUE_NOT_FOUND: '611',
  STAFF_NOT_FOUND: '612',
  STAFF_SELF: '613',
  LAST_OFFICE: '614',
  STAFF_ENDED: '615',
  INVITATION_OVER: '616',
  VENUE_CLOSED: '617',
  VENUE_CHANGED: '618',
  LIST_UNREADABLE: '620',
  LIST_TOO_LARGE: '621',
  LIST_HEADER_WRONG: '622',
  LIST_EMPTY: '623',
  LIST_HAS_REFUSALS: '624',
  FILING_INVALID: '625',
  POLICY_REFUSED: '660',
  POLICY_CHANGED: '661',
  POLICY_BEGUN: '662',

  PASS_NOT_GENUINE: '700',
  PAPER_NOT_POSSIBLE: '701',
  SIGNING_KEYS_OVER: '702',
  PAPER_NOT_ATTESTED: '703',
} as const satisfies Record<string, `${number}`>

export type ErrorCode = keyof typeof ERRORS

/** What accompanies an error: instants (`until`, `retryAt`), counts (`left`), the path of a bad field. Never a value that a person typed. */
export type ErrorParams = Readonly<Record<string, string | number>>

export interface Failure {
  code: ErrorCode
  params: ErrorParams
}

export const failure = (code: ErrorCode, params: ErrorParams = {}): Failure => ({ code, params })

export const supportCode = (code: ErrorCode, requestId: string): string => supportOf(ERRORS[code], requestId)
