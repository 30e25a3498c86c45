import type { CivilDate } from '../kernel/china-time'
import type { CaseState } from './case'

/** The last day of a measure has come or is over: nothing ends by itself, a worker confirms it. */
export const isDue = ({ state, until }: { state: CaseState; until?: CivilDate }, today: CivilDate): boolean =>
  state === 'controlled' && until !== undefined && until <= today

/** Whoever ends the measure now ends it before its last day. */
export const runsOn = ({ state, until }: { state: CaseState; until?: CivilDate }, today: CivilDate): boolean =>
  state === 'controlled' && until !== undefined && until > today
