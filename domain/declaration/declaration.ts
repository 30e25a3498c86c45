import { addDays, type CivilDate, civilDate, HOUR, type Instant, startOfDay } from '../kernel/china-time'

export const DECLARATION_STATES = ['declared', 'not-arrived', 'unreachable', 'arrived', 'withdrawn'] as const
/** Where a declared journey stands. */
export type DeclarationState = (typeof DECLARATION_STATES)[number]

export const DECLARATION_EVENTS = ['change', 'withdraw', 'arrive', 'not-arrive', 'not-reach'] as const
/** What can happen to a journey after it was declared. */
export type DeclarationEvent = (typeof DECLARATION_EVENTS)[number]

/** Who does it: who declared it, or staff. */
export type DeclarationActor = 'declarer' | 'grid' | 'office'

/** Of the day on which somebody is reminded or asked: when they are up, and still pack. */
const TOLD_FROM = 9 * HOUR

const ENDED: readonly DeclarationState[] = ['arrived', 'withdrawn']

/** A running declaration is expected by its street. */
export const isExpected = (state: DeclarationState): boolean => !ENDED.includes(state)

/** So many days after the declared day of arrival the declarer is asked and the street reminded. */
export const OVERDUE_AFTER_DAYS = 2

/** Nobody has said anything of the arrival, and it is time to ask. */
export const isOverdue = ({ state, arrivesOn }: { state: DeclarationState; arrivesOn: CivilDate }, now: Instant): boolean =>
  state === 'declared' && civilDate(now) >= addDays(arrivesOn, OVERDUE_AFTER_DAYS)

/** When the declarer is asked. */
export const askAt = (arrivesOn: CivilDate): Instant => startOfDay(addDays(arrivesOn, OVERDUE_AFTER_DAYS)) + TOLD_FROM

/** Days that a declaration is kept after the declared day of arrival, whole ones; reading does not lengthen it (`rules.md` 3). */
export const KEPT_DAYS = 28

/** A declaration is forgotten at this instant, withdrawn ones too. */
export const forgottenAt = (arrivesOn: CivilDate): Instant => startOfDay(addDays(arrivesOn, KEPT_DAYS + 1))

/** Shown on the code page: a running one, for as long as it is kept. */
export const isShown = ({ state, arrivesOn }: { state: DeclarationState; arrivesOn: CivilDate }, now: Instant): boolean =>
  isExpected(state) && now < forgottenAt(arrivesOn)

/** When the declarer is reminded of the journey; undefined when that is past. */
export function remindAt(arrivesOn: CivilDate, now: Instant): Instant | undefined {
  const eve = startOfDay(addDays(arrivesOn, -1)) + TOLD_FROM
  return eve > now ? eve : undefined
}
