import type { CivilDate } from '../kernel/china-time'
import { done, failed, type Result } from '../kernel/result'
import type { DeclarationActor, DeclarationEvent, DeclarationState } from './declaration'
import { DECLARATION_RULES, type DeclarationRule } from './workflow.table'

interface Standing {
  state: DeclarationState
  arrivesOn: CivilDate
}

export interface DeclarationMove {
  event: DeclarationEvent
  by: DeclarationActor
  today: CivilDate
  /** The account of whoever does it declared the journey, or shows a traveller: their own arrival, or their family's. */
  isOwn?: boolean
}

/** `state`: it cannot happen now, or by these hands; `own`: staff decide nobody's arrival whom they show themselves; `day`: the day of arrival has not come. */
export type DeclarationRefusal = 'state' | 'own' | 'day'

/** The declared day of arrival has not come: who arrives all the same is marked on being asked once more. */
export const isBeforeArrival = ({ arrivesOn }: Pick<Standing, 'arrivesOn'>, today: CivilDate): boolean => today < arrivesOn

const isTooEarly = ({ needs }: DeclarationRule, standing: Standing, today: CivilDate) =>
  needs === 'arrival-day' && isBeforeArrival(standing, today)

const ruleFor = ({ state }: Standing, event: DeclarationEvent, by: DeclarationActor) =>
  DECLARATION_RULES.find((row) => row.from.includes(state) && row.event === event && row.by.includes(by))

/** Where a declared journey stands after a move. */
export function moveDeclaration(
  standing: Standing,
  { event, by, today, isOwn }: DeclarationMove,
): Result<DeclarationState, DeclarationRefusal> {
  const rule = ruleFor(standing, event, by)
  if (!rule) return failed('state')
  if (isOwn && by !== 'declarer') return failed('own')
  return isTooEarly(rule, standing, today) ? failed('day') : done(rule.to)
}

/** What somebody can do with a declared journey as it stands today. */
export const movesOf = (standing: Standing, by: DeclarationActor, today: CivilDate): DeclarationEvent[] =>
  DECLARATION_RULES.filter((row) => row.from.includes(standing.state) && row.by.includes(by) && !isTooEarly(row, standing, today)).map(
    ({ event }) => event,
  )
