import type { CaseActor, CaseEvent, CaseState } from './case'

/** What of a case decides whether it can be moved. */
export interface MovedCase {
  state: CaseState
  /** The person's travel was not on record when it was opened. */
  isQuestion: boolean
  /** A report is on file that nobody has confirmed. */
  hasReport: boolean
  /** Its measure would run on beyond today. */
  isEarly?: boolean
}

export interface CaseMove {
  event: CaseEvent
  by: CaseActor
  /** 两查两问 were done, all four. */
  hasTwoChecks?: boolean
  /** It was said why. */
  hasReason?: boolean
  /** The account of whoever does it shows the person: their own case, or their family's. */
  isOwn?: boolean
}
