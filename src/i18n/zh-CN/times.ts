import { civilDate, formatChina, HOUR, type Instant, MINUTE, SECOND } from '@domain/kernel/china-time'

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

const clock = (at: Instant) => formatChina(at, 'HH:mm')
const day = (at: Instant) => formatChina(at, 'M月D日')
const moment = (at: Instant) => `${day(at)} ${clock(at)}`

export const times = {
  clock,
  seconds: (at: Instant): string => formatChina(at, 'ss'),
  /** A day in a sentence: `11月23日`; in lists, tables and fields it is written `2022-11-23` (`docs/glossary.md`). */
  day,
  /** `11月23日 周一`. */
  date: (at: Instant): string => `${day(at)} ${WEEKDAYS[Number(formatChina(at, 'd'))] ?? ''}`,
  /** Day and time, as people read them: `11月23日 08:12`; in tables `stampOf`. */
  moment,
  /** When something ends: the day is left out when it is today. */
  until: (at: Instant, now: Instant): string => (civilDate(at) === civilDate(now) ? clock(at) : moment(at)),
  /** A short duration to the second: `2:41`. */
  countdown: (milliseconds: number): string => {
    const seconds = Math.max(0, Math.floor(milliseconds / SECOND))
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  },
  /** A duration in hours and minutes, never longer than the truth. */
  duration: (milliseconds: number): string => {
    const hours = Math.floor(milliseconds / HOUR)
    const minutes = Math.floor((milliseconds % HOUR) / MINUTE)
    if (hours === 0) return minutes === 0 ? '不到 1 分钟' : `${minutes} 分钟`
    return minutes === 0 ? `${hours} 小时` : `${hours} 小时 ${minutes} 分`
  },
}
