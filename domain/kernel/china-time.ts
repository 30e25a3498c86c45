import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** A point in time: milliseconds since 1970-01-01T00:00Z. Stored and sent like this; shown in China time. */
export type Instant = number

/** A day in China, `YYYY-MM-DD`. */
export type CivilDate = string

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** China keeps +08:00 all year. It is fixed here because time zones (Intl) are missing or wrong on some phones. */
const OFFSET_MINUTES = 480

const inChina = (at: Instant) => dayjs.utc(at).utcOffset(OFFSET_MINUTES)

/** Days are reckoned in plain numbers: a list of 50,000 people has some hundred thousand of them. */
const utcOf = (date: CivilDate): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
const dateOf = (utc: number): CivilDate => new Date(utc).toISOString().slice(0, 10)

/** The day in China at an instant. */
export const civilDate = (at: Instant): CivilDate => inChina(at).format('YYYY-MM-DD')

/** The instant at which a day in China begins. */
export const startOfDay = (date: CivilDate): Instant => utcOf(date) - OFFSET_MINUTES * MINUTE

/** The next 00:00 in China, later than the instant: at 00:00 itself it is the one of the day after. */
export const nextMidnight = (at: Instant): Instant => startOfDay(civilDate(at)) + DAY

/** The day so many days later, or earlier when negative. */
export const addDays = (date: CivilDate, days: number): CivilDate => dateOf(utcOf(date) + days * DAY)

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** `true` when the text is a day that the calendar has: 2021-02-30 is none. */
export function isCivilDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number)
  const last = month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 0)
  return day >= 1 && day <= last
}

/** An instant as China reads it, by dayjs's pattern letters: `MM-DD HH:mm`. */
export const formatChina = (at: Instant, pattern: string): string => inChina(at).format(pattern)

/** The instant of a China time written as `YYYY-MM-DD HH:mm:ss`; `undefined` when the calendar or the clock has no such time. */
export function parseChina(text: string): Instant | undefined {
  const parsed = dayjs.utc(`${text.replace(' ', 'T')}Z`)
  const at = parsed.valueOf() - OFFSET_MINUTES * MINUTE
  return formatChina(at, 'YYYY-MM-DD HH:mm:ss') === text ? at : undefined
}
