import { addDays, MINUTE } from '@domain/kernel/china-time'
import type { Calendar, CalendarEntry } from './calendar'

/** Backslash, semicolon, comma and line breaks mean something in the file. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')

const plain = (day: string) => day.replace(/-/g, '')

const LINE_BYTES_AT_MOST = 75

/** Lines are broken by bytes, and go on after a space. */
function folded(line: string): string {
  const lines = ['']
  let bytes = 0
  for (const character of line) {
    const size = new Blob([character]).size
    if (bytes + size > LINE_BYTES_AT_MOST) {
      lines.push(' ')
      bytes = 1
    }
    lines[lines.length - 1] += character
    bytes += size
  }
  return lines.join('\r\n')
}

/** A file that every calendar takes. Source: RFC 5545. */
export function icsOf({ title, notes, day, remindBefore }: CalendarEntry, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wenzhou prevention code//ZH',
    'BEGIN:VEVENT',
    `UID:${stamp}-${plain(day)}@wenzhou-health-code`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${remindBefore / MINUTE}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

/** Of browsers: a file that the calendar opens. */
export const calendar: Calendar = {
  add(entry) {
    const url = URL.createObjectURL(new Blob([icsOf(entry, new Date())], { type: 'text/calendar' }))
    Object.assign(document.createElement('a'), { href: url, download: `${entry.day}.ics` }).click()
    URL.revokeObjectURL(url)
    return Promise.resolve(true)
  },
}
