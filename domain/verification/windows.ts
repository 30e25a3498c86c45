import { addDays, type CivilDate } from '../kernel/china-time'

export const RISK_WINDOW_DAYS = 14
export const ABROAD_WINDOW_DAYS = 28

/** First and last day of a question about so many days until today, both included. */
export const windowUntil = (today: CivilDate, days: number): { from: CivilDate; to: CivilDate } => ({
  from: addDays(today, 1 - days),
  to: today,
})
