import fc from 'fast-check'
import { HOUR } from '../kernel/china-time'
import { COLOURS_FROM_WORST, type Colour, compareColours } from './colour'
import { type Reading, SOURCES, type Source, colourOfPerson, mergeReadings } from './source'

const t0 = Date.UTC(2022, 3, 15)
const PLACES: Record<Source, string> = { wenzhou: '温州市', zhejiang: '杭州市', national: '上海市' }
const reading = (source: Source, colour: Colour, more: Partial<Reading> = {}): Reading => ({
  source,
  place: PLACES[source],
  colour,
  changedAt: t0,
  askedAt: t0,
  ...more,
})

describe('the colour that counts', () => {
  it.each<[string, Reading[], Colour, Source]>([
    ['one source', [reading('national', 'green')], 'green', 'national'],
    ['the abnormal of two', [reading('wenzhou', 'green'), reading('national', 'red')], 'red', 'national'],
    ['the abnormal of two places', [reading('national', 'green', { place: '北京市' }), reading('national', 'red')], 'red', 'national'],
    ['a tie is named by the order', [reading('national', 'green'), reading('zhejiang', 'green')], 'green', 'zhejiang'],
    ['a tie of three', SOURCES.map((source) => reading(source, 'red')).reverse(), 'red', 'wenzhou'],
    ['red of one city over grey of another', [reading('wenzhou', 'grey'), reading('zhejiang', 'red')], 'red', 'zhejiang'],
    [
      'unheard of for 24 h is grey',
      [reading('wenzhou', 'green', { askedAt: t0 - 24 * HOUR }), reading('national', 'green')],
      'grey',
      'wenzhou',
    ],
    ['an old red does not hide', [reading('wenzhou', 'red', { askedAt: t0 - 23 * HOUR }), reading('national', 'green')], 'red', 'wenzhou'],
  ])('%s', (_name, readings, colour, registry) => {
    expect(colourOfPerson(readings, t0)).toMatchObject({ colour, source: { registry, place: PLACES[registry] } })
  })

  it('nobody has a code: grey, without a source', () =>
    expect(colourOfPerson([], t0)).toEqual({ colour: 'grey', source: null, colourAt: null }))
})

describe('what is known after an answer', () => {
  const before = { changedAt: t0 - HOUR, askedAt: t0 - HOUR }
  const wenzhou = reading('wenzhou', 'yellow', before)
  const national = reading('national', 'red', before)

  it.each<[string, Reading[], Source[], Reading[]]>([
    ['a newer record replaces an older', [reading('wenzhou', 'green')], ['wenzhou'], [reading('wenzhou', 'green'), national]],
    [
      'an older record replaces nothing, but was heard now',
      [reading('wenzhou', 'green', { changedAt: t0 - 2 * HOUR })],
      ['wenzhou'],
      [{ ...wenzhou, askedAt: t0 }, national],
    ],
    [
      'a newer record of another place replaces nothing',
      [reading('wenzhou', 'green', { place: '温州' })],
      [],
      [reading('wenzhou', 'green', { place: '温州' }), wenzhou, national],
    ],
    ['a source that answered without a record has none any more', [], ['wenzhou', 'zhejiang'], [national]],
    ['a source that did not answer stays as it was', [], [], [wenzhou, national]],
    ['a record heard in part counts', [reading('zhejiang', 'red')], [], [reading('zhejiang', 'red'), wenzhou, national]],
    [
      'of two records of one code the newer counts',
      [reading('wenzhou', 'red', { changedAt: t0 - 1 }), reading('wenzhou', 'green')],
      ['wenzhou'],
      [reading('wenzhou', 'green'), national],
    ],
  ])('%s', (_name, heard, answered, merged) => expect(mergeReadings([wenzhou, national], heard, answered)).toEqual(merged))
})

const anyReading: fc.Arbitrary<Reading> = fc.record({
  source: fc.constantFrom(...SOURCES),
  place: fc.constantFrom('温州市', '杭州市', '上海市'),
  colour: fc.constantFrom(...COLOURS_FROM_WORST),
  changedAt: fc.integer({ min: t0 - HOUR, max: t0 }),
  askedAt: fc.integer({ min: t0 - 30 * HOUR, max: t0 }),
})

it('no code is worse than what is shown, unless it is too old', () => {
  fc.assert(
    fc.property(fc.array(anyReading), (readings) => {
      const { colour } = colourOfPerson(readings, t0)
      for (const heard of readings) {
        if (t0 - heard.askedAt < 24 * HOUR) expect(compareColours(colour, heard.colour)).toBeLessThanOrEqual(0)
      }
    }),
  )
})

it('one reading a code is kept, and none older than what was known', () => {
  fc.assert(
    fc.property(fc.array(anyReading), fc.array(anyReading), (one, other) => {
      const known = mergeReadings([], one, [])
      const merged = mergeReadings(known, other, SOURCES)
      const keys = merged.map(({ source, place }) => source + place)
      expect(new Set(keys).size).toBe(keys.length)
      for (const kept of merged) {
        const before = known.find(({ source, place }) => source === kept.source && place === kept.place)
        expect(kept.changedAt).toBeGreaterThanOrEqual(before?.changedAt ?? 0)
      }
    }),
  )
})
