import { addDays, type CivilDate } from './china-time'

const WEEK = 7

/** 0: Monday … 6: Sunday, as weeks are counted in China. */
export const weekdayOf = (date: CivilDate): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + WEEK - 1) % WEEK

/** The month so many months later; months are written `YYYY-MM`. */
export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The weeks of a month from Monday to Sunday; null where a day belongs to another month. */
export function weeksOf(month: string): (CivilDate | null)[][] {
  const first: CivilDate = `${month}-01`
  const lead = weekdayOf(first)
  const days = Number(addDays(`${addMonths(month, 1)}-01`, -1).slice(8))
  return Array.from({ length: Math.ceil((lead + days) / WEEK) }, (_, week) =>
    Array.from({ length: WEEK }, (_, weekday) => {
      const day = week * WEEK + weekday - lead
      return day >= 0 && day < days ? addDays(first, day) : null
    }),
  )
}
