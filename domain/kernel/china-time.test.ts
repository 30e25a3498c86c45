import fc from 'fast-check'
import { addDays, civilDate, DAY, formatChina, isCivilDate, nextMidnight, parseChina, startOfDay } from './china-time'

const at = (iso: string) => Date.parse(iso)
const instants = fc.integer({ min: at('1990-01-01T00:00:00Z'), max: at('2090-01-01T00:00:00Z') })

describe('days in China', () => {
  it.each([
    ['2022-11-23T15:59:59.999Z', '2022-11-23'],
    ['2022-11-23T16:00:00.000Z', '2022-11-24'],
    ['2022-12-31T16:00:00.000Z', '2023-01-01'],
  ])('%s lies in %s', (iso, date) => expect(civilDate(at(iso))).toBe(date))

  it.each([
    ['2022-11-23T15:59:59.999Z', '2022-11-23T16:00:00.000Z'],
    ['2022-11-23T16:00:00.000Z', '2022-11-24T16:00:00.000Z'],
  ])('after %s the next midnight is %s', (iso, midnight) => expect(nextMidnight(at(iso))).toBe(at(midnight)))

  it('adds days over the end of February', () => expect(addDays('2024-02-28', 2)).toBe('2024-03-01'))
  it('takes days off over the end of a year', () => expect(addDays('2022-01-02', -3)).toBe('2021-12-30'))

  it('every day has a next one, which begins a day later', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const day = civilDate(instant)
        expect(isCivilDate(addDays(day, 1))).toBe(true)
        expect(startOfDay(addDays(day, 1)) - startOfDay(day)).toBe(DAY)
      }),
    )
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2024-12-31', true],
    ['2024-11-31', false],
    ['2024-00-10', false],
    ['2024-13-10', false],
    ['2024-01-00', false],
    ['2023-2-1', false],
    ['', false],
  ])('%s is a day: %s', (text, yes) => expect(isCivilDate(text)).toBe(yes))
})

it('writes and reads China time', () => {
  expect(formatChina(at('2022-11-23T00:12:36Z'), 'MM-DD HH:mm:ss')).toBe('11-23 08:12:36')
  expect(parseChina('2022-11-23 08:12:36')).toBe(at('2022-11-23T00:12:36Z'))
  expect(parseChina('2022-11-23 25:00:00')).toBeUndefined()
  expect(parseChina('yesterday')).toBeUndefined()
})

it('the next midnight is later than the instant, by one day at most, and begins a day', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const midnight = nextMidnight(instant)
      expect(midnight).toBeGreaterThan(instant)
      expect(midnight - instant).toBeLessThanOrEqual(DAY)
      expect(startOfDay(civilDate(midnight))).toBe(midnight)
    }),
  )
})
