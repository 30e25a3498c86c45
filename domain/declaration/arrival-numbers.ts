import { addDays, type CivilDate } from '../kernel/china-time'
import { byStreet } from '../statistics/by-street'

/** So many days are counted at once. */
export const NUMBER_DAYS_AT_MOST = 14

/** People who come from one place on one day. */
export interface CountedArrivals {
  origin: string
  day: CivilDate
  people: number
}

export interface ArrivalNumbers {
  /** `byDay`: null where the days are not shown. */
  origins: { origin: string; total: number; byDay: readonly number[] | null }[]
  /** Of all origins that are not named. */
  others: number
  all: { total: number; byDay: readonly number[] | null }
}

export const daysFrom = (from: CivilDate, count: number): CivilDate[] => Array.from({ length: count }, (_, ahead) => addDays(from, ahead))

/** What may be shown of arrivals: origins are hidden by the rules for streets, the days of an origin as a street's states. */
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
