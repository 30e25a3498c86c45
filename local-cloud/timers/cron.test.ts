import fc from 'fast-check'
import { nextTime, parseCron } from './cron'

/** `YYYY-MM-DD HH:mm:ss` in China. */
const china = (text: string): number => Date.parse(`${text.replace(' ', 'T')}+08:00`)
const show = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at + 8 * 3600_000).toISOString().slice(0, 19).replace('T', ' ')

test.each([
  ['0 * * * * * *', '2022-07-21 16:00:00', '2022-07-21 16:01:00'],
  ['0 * * * * * *', '2022-07-21 16:00:59', '2022-07-21 16:01:00'],
  ['*/5 * * * * * *', '2022-07-21 16:00:03', '2022-07-21 16:00:05'],
  ['0 0 2 * * * *', '2022-07-21 02:00:00', '2022-07-22 02:00:00'],
  ['0 30 23 31 12 * *', '2022-12-31 23:30:00', '2023-12-31 23:30:00'],
  ['0 0 0 29 2 * *', '2022-03-01 00:00:00', '2024-02-29 00:00:00'],
  ['0 0 12 * * MON-FRI *', '2022-07-22 12:00:00', '2022-07-25 12:00:00'],
  ['0 0 12 * * 0 *', '2022-07-22 12:00:00', '2022-07-24 12:00:00'],
  ['0 0 12 13 * FRI *', '2022-07-22 12:00:00', '2022-07-29 12:00:00'],
  ['0 0 12 13 * FRI *', '2022-08-12 12:00:00', '2022-08-13 12:00:00'],
  ['0 0/15 8,20 1-3 JAN,JUL * *', '2022-07-03 20:45:00', '2023-01-01 08:00:00'],
  ['5 4 3 2 1 * 2030', '2022-01-01 00:00:00', '2030-01-02 03:04:05'],
  ['0 0 0 1 1 * 2021', '2022-01-01 00:00:00', undefined],
  ['0 0 0 30 2 * *', '2022-01-01 00:00:00', undefined],
])('%s after %s: %s', (cron, after, expected) => {
  expect(show(nextTime(parseCron(cron), china(after)))).toBe(expected)
})

test.each([
  '* * * * * *',
  '60 * * * * * *',
  '* * 24 * * * *',
  '* * * 0 * * *',
  '* * * * 13 * *',
  '* * * * * 7 *',
  '5-1 * * * * * *',
  '*/0 * * * * * *',
  'x * * * * * *',
  '* * * * * FOO *',
  '1, * * * * * *',
  '',
])('cron %j is refused', (cron) => expect(() => parseCron(cron)).toThrow('cron'))

/** A field with up to three values of its range. */
const field = (least: number, most: number) =>
  fc.oneof(
    fc.constant('*'),
    fc.uniqueArray(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: 3 }).map((values) => values.join(',')),
  )
const crons = fc
  .tuple(field(0, 59), field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6), fc.constant('*'))
  .map((parts) => parts.join(' '))
const instants = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })

/** Whether a timer fires at this whole second: the same rule, written without a search. */
function firesAt(cron: string, at: number): boolean {
  const date = new Date(at + 8 * 3600_000)
  const parts = cron.split(' ')
  const has = (index: number, value: number): boolean => parts[index] === '*' || (parts[index] ?? '').split(',').map(Number).includes(value)
  const [day, weekday] = [has(3, date.getUTCDate()), has(5, date.getUTCDay())]
  const dayFits = parts[3] === '*' || parts[5] === '*' ? day && weekday : day || weekday
  return (
    has(0, date.getUTCSeconds()) && has(1, date.getUTCMinutes()) && has(2, date.getUTCHours()) && has(4, date.getUTCMonth() + 1) && dayFits
  )
}

test('the next time is later, and the timer fires at it', () => {
  fc.assert(
    fc.property(crons, instants, (cron, after) => {
      const next = nextTime(parseCron(cron), after)
      fc.pre(next !== undefined)
      expect(next).toBeGreaterThan(after)
      expect(firesAt(cron, next ?? 0)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('no time in between is missed', () => {
  fc.assert(
    fc.property(crons, instants, (cron, after) => {
      const next = nextTime(parseCron(cron), after) ?? Infinity
      const first = Math.floor(after / 1000) * 1000 + 1000
      const last = Math.min(next, first + 4000_000)
      for (let at = first; at < last; at += 1000) if (firesAt(cron, at)) throw new Error(`missed ${show(at)}`)
    }),
    { numRuns: 100 },
  )
})
