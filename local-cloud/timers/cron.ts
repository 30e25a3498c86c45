const CHINA_MS = 8 * 3600_000
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

interface Field {
  name: string
  least: number
  most: number
  /** Words for the values from `least` on. */
  words?: string[]
}

const FIELDS = [
  { name: 'second', least: 0, most: 59 },
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, words: MONTHS },
  { name: 'weekday', least: 0, most: 6, words: WEEKDAYS },
  { name: 'year', least: 1970, most: 2099 },
] as const satisfies Field[]

/** The values that a field allows; `any` for `*`. */
interface Allowed {
  any: boolean
  values: ReadonlySet<number>
}

export type Cron = Record<(typeof FIELDS)[number]['name'], Allowed>

/**
 * A timer's seven fields: second minute hour day month weekday year. A field is `*`, or values, ranges (`1-5`) and steps (`0/15`, `*`+`/5`) with commas
 * between; months and weekdays also by their first three letters, 0 is Sunday. @throws Error with the field that is wrong
 */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/)
  if (parts.length !== FIELDS.length) throw new Error(`cron "${text}": seven fields are needed, second to year`)
  return Object.fromEntries(FIELDS.map((field, index) => [field.name, parseField(parts[index] ?? '', field)])) as Cron
}

function parseField(text: string, field: Field): Allowed {
  const values = new Set(text.split(',').flatMap((item) => parseItem(item, field)))
  return { any: text === '*' || text === '?', values }
}

function parseItem(item: string, field: Field): number[] {
  const match = /^(?:[*?]|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(item)
  const [, from, to, step] = match ?? []
  const first = from === undefined ? field.least : valueOf(from, field)
  const last = lastOf({ from, to, step }, field)
  const stride = Number(step ?? 1)
  const sane = match && first >= field.least && last <= field.most && first <= last && stride >= 1
  if (!sane) throw new Error(`cron: "${item}" is not a ${field.name} (${field.least}-${field.most})`)
  return Array.from({ length: Math.floor((last - first) / stride) + 1 }, (_, index) => first + index * stride)
}

/** A value with a step (`5/10`) runs to the end of the field, one without stands alone. */
function lastOf({ from, to, step }: Partial<Record<'from' | 'to' | 'step', string>>, field: Field): number {
  if (to !== undefined) return valueOf(to, field)
  return from !== undefined && step === undefined ? valueOf(from, field) : field.most
}

function valueOf(text: string, { least, words = [] }: Field): number {
  const place = words.indexOf(text.toUpperCase())
  if (place >= 0) return least + place
  return /^\d+$/.test(text) ? Number(text) : NaN
}

/** The first instant after `after` (epoch ms) at which the timer fires, in China time; undefined when there is none. */
export function nextTime(cron: Cron, after: number): number | undefined {
  const first = Math.floor((after + CHINA_MS) / 1000) * 1000 + 1000
  for (let day = midnight(first), last = Date.UTC(2100, 0, 1); day < last; day = nextDay(cron, day)) {
    const time = fires(cron, day) ? timeOfDay(cron, day < first ? first - day : 0) : undefined
    if (time !== undefined) return day + time - CHINA_MS
  }
  return undefined
}

const midnight = (china: number): number => china - (((china % 86_400_000) + 86_400_000) % 86_400_000)

/** The next day that is worth a look: a month that cannot fire is passed at once. */
function nextDay({ month, year }: Cron, day: number): number {
  const date = new Date(day)
  if (!year.values.has(date.getUTCFullYear())) return Date.UTC(date.getUTCFullYear() + 1, 0, 1)
  if (!month.values.has(date.getUTCMonth() + 1)) return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
  return day + 86_400_000
}

/** When both day and weekday are given, either of them is enough. */
function fires({ day, month, weekday, year }: Cron, midnightMs: number): boolean {
  const date = new Date(midnightMs)
  if (!year.values.has(date.getUTCFullYear()) || !month.values.has(date.getUTCMonth() + 1)) return false
  const [dayFits, weekdayFits] = [day.values.has(date.getUTCDate()), weekday.values.has(date.getUTCDay())]
  return day.any || weekday.any ? dayFits && weekdayFits : dayFits || weekdayFits
}

/** The first time of a day from `fromMs` on, ms. */
function timeOfDay({ hour, minute, second }: Cron, fromMs: number): number | undefined {
  for (const h of sorted(hour)) {
    for (const m of sorted(minute)) {
      // A whole minute in the past needs no look at its seconds.
      if ((h * 60 + m + 1) * 60_000 <= fromMs) continue
      const s = sorted(second).find((value) => ((h * 60 + m) * 60 + value) * 1000 >= fromMs)
      if (s !== undefined) return ((h * 60 + m) * 60 + s) * 1000
    }
  }
  return undefined
}

const sorted = ({ values }: Allowed): number[] => [...values].sort((a, b) => a - b)
