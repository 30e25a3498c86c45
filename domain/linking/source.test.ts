import fc from 'fast-check'
import { HOUR } from '../kernel/china-time'
import { COLOURS_FROM_WORST, type Colour, compareColours } from './colour'
import { type Reading, type Readings, SOURCES, colourOfPerson, mergeReadings, newestOf } from './source'

const t0 = Date.UTC(2022, 3, 15)
const reading = (colour: Colour, changedAt = t0, askedAt = t0): Reading => ({ colour, place: '温州市', changedAt, askedAt })

describe('the colour that counts', () => {
  it.each<[string, Readings, Colour, string]>([
    ['one source', { national: reading('green') }, 'green', 'national'],
    ['the abnormal of two', { wenzhou: reading('green'), national: reading('red') }, 'red', 'national'],
    ['a tie is named by the order', { national: reading('green'), zhejiang: reading('green') }, 'green', 'zhejiang'],
    ['a tie of three', { national: reading('red'), zhejiang: reading('red'), wenzhou: reading('red') }, 'red', 'wenzhou'],
    ['red of a city over grey of another', { wenzhou: reading('grey'), zhejiang: reading('red') }, 'red', 'zhejiang'],
    ['unheard for 24 h is grey', { wenzhou: reading('green', t0, t0 - 24 * HOUR), national: reading('green') }, 'grey', 'wenzhou'],
    ['an old red does not hide', { wenzhou: reading('red', t0, t0 - 23 * HOUR), national: reading('green') }, 'red', 'wenzhou'],
  ])('%s', (_name, readings, colour, registry) => {
    expect(colourOfPerson(readings, t0)).toMatchObject({ colour, source: { registry, place: '温州市' } })
  })

  it('nobody has a code: grey, without a source', () =>
    expect(colourOfPerson({}, t0)).toEqual({ colour: 'grey', source: null, colourAt: null }))
})

describe('what is known after an answer', () => {
  const known: Readings = { wenzhou: reading('yellow', t0 - HOUR, t0 - HOUR), national: reading('red', t0 - HOUR, t0 - HOUR) }

  it('a newer record replaces an older', () =>
    expect(mergeReadings(known, { wenzhou: reading('green') }, ['wenzhou']).wenzhou).toEqual(reading('green')))

  it('an older record replaces nothing, but was heard now', () =>
    expect(mergeReadings(known, { wenzhou: reading('green', t0 - 2 * HOUR) }, ['wenzhou']).wenzhou).toEqual(
      reading('yellow', t0 - HOUR, t0),
    ))

  it('a source that answered without a record has none any more', () =>
    expect(mergeReadings(known, {}, ['wenzhou', 'zhejiang'])).toEqual({ national: known.national }))

  it('a source that did not answer stays as it was', () => expect(mergeReadings(known, {}, [])).toEqual(known))

  it('a record heard in part counts', () =>
    expect(mergeReadings({}, { zhejiang: reading('red') }, [])).toEqual({ zhejiang: reading('red') }))

  it('of several records the newest counts', () =>
    expect(newestOf([reading('red', t0 - 2), reading('green', t0), reading('yellow', t0 - 1)])?.colour).toBe('green'))

  it('of no record there is none', () => expect(newestOf([])).toBeUndefined())
})

const anyReading = fc.record({
  colour: fc.constantFrom(...COLOURS_FROM_WORST),
  place: fc.constant('杭州市'),
  changedAt: fc.integer({ min: t0 - HOUR, max: t0 }),
  askedAt: fc.integer({ min: t0 - 30 * HOUR, max: t0 }),
})
const anyReadings = fc.record(
  { wenzhou: anyReading, zhejiang: anyReading, national: anyReading },
  { requiredKeys: [] },
) as fc.Arbitrary<Readings>

it('no source is better than what is shown, unless it is too old', () => {
  fc.assert(
    fc.property(anyReadings, (readings) => {
      const { colour } = colourOfPerson(readings, t0)
      for (const heard of Object.values(readings)) {
        if (t0 - heard.askedAt < 24 * HOUR) expect(compareColours(colour, heard.colour)).toBeLessThanOrEqual(0)
      }
    }),
  )
})

it('the order of answers does not matter for what a source says', () => {
  fc.assert(
    fc.property(anyReadings, anyReadings, (one, other) => {
      for (const source of SOURCES) {
        if (!one[source] || !other[source]) continue
        const forth = mergeReadings(one, other, [source])[source]
        const back = mergeReadings(other, one, [source])[source]
        expect(forth?.changedAt).toBe(back?.changedAt)
        expect(forth?.askedAt).toBe(back?.askedAt)
      }
    }),
  )
})
