import { civilDate, formatChina, HOUR, type Instant, MINUTE, SECOND } from '@domain/kernel/china-time'
import type { Catalogue } from '../catalogue'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const clock = (at: Instant) => formatChina(at, 'HH:mm')
const day = (at: Instant) => `${formatChina(at, 'D')} ${MONTHS[Number(formatChina(at, 'M')) - 1] ?? ''}`

export const times: Catalogue['times'] = {
  clock,
  seconds: (at: Instant): string => formatChina(at, 'ss'),
  day,
  date: (at: Instant) => `${WEEKDAYS[Number(formatChina(at, 'd'))] ?? ''} ${day(at)}`,
  moment: (at: Instant) => `${day(at)} ${clock(at)}`,
  until: (at: Instant, now: Instant) => (civilDate(at) === civilDate(now) ? clock(at) : `${clock(at)} on ${day(at)}`),
  countdown: (milliseconds: number) => {
    const seconds = Math.max(0, Math.floor(milliseconds / SECOND))
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  },
  duration: (milliseconds: number) => {
    const hours = Math.floor(milliseconds / HOUR)
    const minutes = Math.floor((milliseconds % HOUR) / MINUTE)
    if (hours === 0) return minutes === 0 ? 'under 1 min' : `${minutes} min`
    return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`
  },
}
