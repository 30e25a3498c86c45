import { DAY, type Instant, parseChina } from '../kernel/china-time'
import type { Text } from '../status/text'

const FORM = /^(\d{4})-(\d{1,2})-(\d{1,2})\s+(\d{1,2})(?:时|:00)$/

/** Reads `2022-07-21 16时` (China time, whole hours); `undefined` when it is no such time. */
export function readListTime(text: string): { version: string; updatedAt: Instant } | undefined {
  const [, year, ...rest] = FORM.exec(text.trim()) ?? []
  if (!year) return undefined
  const [month, day, hour] = rest.map((part) => part.padStart(2, '0'))
  const updatedAt = parseChina(`${year}-${month}-${day} ${hour}:00:00`)
  return updatedAt === undefined ? undefined : { version: `${year}${month}${day}${hour}`, updatedAt }
}

/** The time of a list as the screen writes it: `16时` is 16:00 in English. */
export const listTimeText = (text: string): Text => ({ zh: text, en: text.replace(/(\d+)时$/, '$1:00') })

/** The national list comes several times a day, so that one of more than two days ago has missed something. */
const OLD_AFTER = 2 * DAY

/** Whether a list is out of date; one whose time cannot be read is. */
export function isListOld(text: string, now: Instant): boolean {
  const time = readListTime(text)
  return time === undefined || now - time.updatedAt > OLD_AFTER
}
