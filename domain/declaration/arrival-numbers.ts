import { addDays, type CivilDate, civilDate, formatChina, type Instant, startOfDay } from '../kernel/china-time'
import { byStreet } from '../statistics/by-street'
import { forgottenAt } from './declaration'

const DAYS_OF_WEEK = 7

/** People who come from one place on one day. */
export interface CountedArrivals {
  origin: string
  day: CivilDate
  people: number
}

export interface ArrivalNumbers {
  /** `byDay`: null where the days are not shown. */
  origins: { origin: string; total: number; byDay: readonly number[] | null }[]
  /** Of all origins that are not named; null where it is not shown. */
  others: number | null
  all: { total: number | null; byDay: readonly number[] | null }
}

/** The week of a day, from Monday on. Arrivals are counted by whole weeks alone: of spans that overlap, one less the other would tell what neither does. */
export function weekOf(day: CivilDate): CivilDate[] {
  const sinceMonday = (Number(formatChina(startOfDay(day), 'd')) + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK
  return Array.from({ length: DAYS_OF_WEEK }, (_, ahead) => addDays(day, ahead - sinceMonday))
}

/** Before a week begins it has no numbers: the first ones, which stay, would be too early to be of use. */
export const hasBegun = ([monday]: readonly CivilDate[], now: Instant): boolean => civilDate(now) >= monday

/**
 * A week is counted once, when somebody first asks after it has begun, and the numbers stay as they were then: asked for again after somebody has declared, changed or withdrawn,
 * two answers would tell by their difference where that one comes from. Once declarations of its first day are forgotten it is not counted any more: too few would be found.
 */
export const canBeCounted = (days: readonly CivilDate[], now: Instant): boolean => hasBegun(days, now) && now < forgottenAt(days[0])

/** What may be shown of arrivals: origins are hidden by the rules for streets, the days of origins as the states of streets. */
export function arrivalNumbers(counted: readonly CountedArrivals[], days: readonly CivilDate[]): ArrivalNumbers {
  const origins = [...new Set(counted.map(({ origin }) => origin))].sort()
  const rows = origins.map((origin) => {
    const own = counted.filter((one) => one.origin === origin)
    const byDay = days.map((day) => own.filter((one) => one.day === day).reduce((sum, { people }) => sum + people, 0))
    return { street: origin, total: byDay.reduce((sum, people) => sum + people, 0), parts: { byDay } }
  })
  const { streets, others, city } = byStreet(rows, { byDay: days.length })
  return {
    origins: streets.map(({ street, total, parts }) => ({ origin: street, total, ...parts })),
    others,
    all: { total: city.total, ...city.parts },
  }
}
