import type { ErrorCode, ErrorParams } from '@domain/kernel/errors'

/** An error as it reached the screen. */
export interface Problem {
  code: ErrorCode
  params: ErrorParams
  /** Read out to the helpdesk: `H-215-3F9A`. */
  support: string
}

/** What happened, and what to do about it. */
export interface ErrorText {
  title: string
  text: string | ((params: ErrorParams) => string)
}

/** What goes wrong with a case on both sides of it. */
type CaseError =
  | 'CASE_NOT_FOUND'
  | 'CASE_CHANGED'
  | 'CASE_MOVE_REFUSED'
  | 'CASE_FORM_INVALID'
  | 'PICTURES_TOO_MANY'
  | 'UPLOAD_OVER'
  | 'PICTURE_REFUSED'
  | 'PICTURES_MISSING'
  | 'PICTURE_REPEATED'

/** What goes wrong with a paper pass, whoever prints it. */
type PaperError = 'PAPER_NOT_POSSIBLE' | 'CASE_OWN'

/** What goes wrong with white lists and filings. */
type ListError = 'LIST_UNREADABLE' | 'LIST_TOO_LARGE' | 'LIST_HEADER_WRONG' | 'LIST_EMPTY' | 'LIST_HAS_REFUSALS' | 'FILING_INVALID'

/** What both the desk and whoever signs in as staff run into. */
type PostError = 'STAFF_SELF' | 'LAST_OFFICE' | 'POST_ENDED' | 'SIGNING_KEYS_OVER'

/** What goes wrong with a work order, for who raised it and at the desk. */
type OrderError = 'ORDER_ALREADY_OPEN' | 'ORDER_NOT_FOUND' | 'ORDERS_DOWN'

/** Errors that only the pages of one subpackage can meet: their texts lie there and do not weigh on the main package. */
export interface RoomErrors {
  itinerary:
    | 'CONSENT_OUTDATED'
    | 'SMS_TOO_SOON'
    | 'SMS_LOCKED'
    | 'SMS_PHONE_LIMIT'
    | 'SMS_CODE_VOID'
    | 'SMS_CODE_NOT_SENT'
    | 'SMS_CODE_WRONG'
    | 'SMS_CODE_EXPIRED'
    | 'SMS_REFUSED'
    | 'ITINERARY_DOWN'
    | 'ITINERARY_QUOTA'
    | 'CODES_NEEDED'
  people:
    | 'PHONE_NOT_PROVED'
    | 'NO_HEALTH_CODE'
    | 'REGISTRY_DOWN'
    | 'ID_NUMBER_DIFFERS'
    | 'CONFIRM_LIMIT'
    | 'CONFIRM_NOT_POSSIBLE'
    | 'TEMPORARY_NOT_POSSIBLE'
    | 'TEMPORARY_LIMIT'
    | 'PASSPORT_NOT_FOUND'
    | 'PAPER_NOT_LINKABLE'
    | 'PERSON_FULL'
    | 'FACE_UNAVAILABLE'
    | 'FACE_DOWN'
    | 'NOT_IN_SYSTEM'
    | 'FACE_CHECK_OVER'
    | 'FACE_NOT_PASSED'
    | 'FACE_CANCELLED'
  staff:
    | 'INVITATION_INVALID'
    | 'PASS_NOT_GENUINE'
    | 'TWO_CHECKS_MISSING'
    | 'REPORT_MISSING'
    | 'REASON_MISSING'
    | 'STREET_UNKNOWN'
    | 'HEALTH_NOTE_NOT_POSSIBLE'
    | 'HEALTH_NOTE_DAY'
    | 'PAPER_NOT_ATTESTED'
    | 'REGISTRY_DOWN'
    | 'CONSENT_OUTDATED'
    | PaperError
    | CaseError
    | PostError
    | OrderError
  returning:
    | 'DECLARATION_NOT_FOUND'
    | 'DECLARATION_ALREADY_OPEN'
    | 'DECLARATION_CHANGED'
    | 'DECLARATION_MOVE_REFUSED'
    | 'DECLARATION_NOT_POSSIBLE'
    | 'DECLARATION_INVALID'
    | 'ANALYSIS_NOT_RUNNING'
  verification: 'CASE_ALREADY_OPEN' | 'CASE_NOT_POSSIBLE' | CaseError
  forHolder: 'PASS_NOT_GENUINE' | 'SCAN_TOO_OLD' | 'HOLDER_DIFFERS' | 'HOLDER_LIMIT'
  office:
    | 'FILE_NOT_FOUND'
    | 'RISK_LIST_REFUSED'
    | 'PROPOSAL_NOT_FOUND'
    | 'PROPOSAL_OUTDATED'
    | 'PROPOSAL_PASSED'
    | 'RISK_SOURCE_DOWN'
    | 'CITIES_UNMAPPED'
    | 'CITY_UNKNOWN'
    | 'VENUE_NOT_FOUND'
    | 'VENUE_CLOSED'
    | 'VENUE_CHANGED'
    | PaperError
    | 'STREET_UNKNOWN'
    | ListError
    | 'STAFF_NOT_FOUND'
    | 'STAFF_ENDED'
    | 'INVITATION_OVER'
    | 'POLICY_REFUSED'
    | 'POLICY_CHANGED'
    | 'POLICY_BEGUN'
    | PostError
    | OrderError
}

/** Errors that any page can meet. */
export type MainError = Exclude<ErrorCode, RoomErrors[keyof RoomErrors]>

/** One text a code: forgetting one does not compile. */
export type ErrorTexts<Code extends ErrorCode> = Readonly<Record<Code, ErrorText>>

/** Shared by the rooms on both sides of a case. */
export type CaseErrorTexts = ErrorTexts<CaseError>

/** Shared by all who print. */
export type PaperErrorTexts = ErrorTexts<PaperError>

/** Shared by the desk and whoever raises orders. */
export type OrderErrorTexts = ErrorTexts<OrderError>

/** Shared by the office and whoever signs in as staff. */
export type PostErrorTexts = ErrorTexts<PostError>

/** The texts of one room, as its pages hand them down. */
export type RoomErrorTexts = Partial<ErrorTexts<ErrorCode>>

/** The sentence of an error with its params put in. */
export const errorSentence = ({ text }: ErrorText, params: ErrorParams): string => (typeof text === 'function' ? text(params) : text)

/** A number among the params, or undefined when the server left it out. */
export const numberIn = (params: ErrorParams, key: string): number | undefined => {
  const value = params[key]
  return typeof value === 'number' ? value : undefined
}
