/** A point in time: milliseconds since 1970-01-01T00:00Z. Stored and sent like this; shown in China time. */
export type Instant = number

/** A day in China, `YYYY-MM-DD`. */
export type CivilDate = string

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** China keeps +08:00 all year. It is fixed here because time zones (Intl) are missing or wrong on some phones. */
const OFFSET = 8 * HOUR

/** Days are reckoned in plain numbers: a list of 50,000 people has some hundred thousand of them. */
const utcOf = (date: CivilDate): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
const dateOf = (utc: number): CivilDate => new Date(utc).toISOString().slice(0, 10)

/** The day in China at an instant. */
export const civilDate = (at: Instant): CivilDate => dateOf(at + OFFSET)

/** The instant at which a day in China begins. */
export const startOfDay = (date: CivilDate): Instant => utcOf(date) - OFFSET

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

const digits = (value: number, count: number) => String(value).padStart(count, '0')

/** What a letter of a pattern stands for, of a date whose UTC is the time in China. */
const LETTERS: Readonly<Record<string, (china: Date) => string>> = {
  YYYY: (china) => digits(china.getUTCFullYear(), 4),
  MM: (china) => digits(china.getUTCMonth() + 1, 2),
  M: (china) => String(china.getUTCMonth() + 1),
  DD: (china) => digits(china.getUTCDate(), 2),
  D: (china) => String(china.getUTCDate()),
  d: (china) => String(china.getUTCDay()),
  HH: (china) => digits(china.getUTCHours(), 2),
  H: (china) => String(china.getUTCHours()),
  mm: (china) => digits(china.getUTCMinutes(), 2),
  ss: (china) => digits(china.getUTCSeconds(), 2),
  SSS: (china) => digits(china.getUTCMilliseconds(), 3),
}

/** An instant as China reads it: `MM-DD HH:mm`, `M月D日`; `d` is the day of the week, Sunday 0. */
export function formatChina(at: Instant, pattern: string): string {
  const china = new Date(at + OFFSET)
  return pattern.replace(/YYYY|MM?|DD?|d|HH?|mm|SSS|ss/g, (letters) => LETTERS[letters]?.(china) ?? letters)
}

/** Day and time where both are compared, as in a table: `2022-11-23 08:12`. */
export const stampOf = (at: Instant): string => formatChina(at, 'YYYY-MM-DD HH:mm')

/** The instant of a China time written as `YYYY-MM-DD HH:mm:ss`; `undefined` when the calendar or the clock has no such time. */
export function parseChina(text: string): Instant | undefined {
  const at = Date.parse(`${text.replace(' ', 'T')}Z`) - OFFSET
  return formatChina(at, 'YYYY-MM-DD HH:mm:ss') === text ? at : undefined
}
