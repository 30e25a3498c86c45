import type { Instant } from '../kernel/china-time'
import { type Colour, colourNow, compareColours } from './colour'

/** Where a colour comes from, in the order that breaks ties and names the source (`rules.md` 5). */
export const SOURCES = ['wenzhou', 'zhejiang', 'national'] as const
export type Source = (typeof SOURCES)[number]

/** What one source says of a person's code of one place: two places are two codes, of which the abnormal one counts (`product.md` 4). */
export interface Reading {
  source: Source
  /** The place that issued the code: 温州市, 杭州市. */
  place: string
  colour: Colour
  /** When the source last changed the record. */
  changedAt: Instant
  /** When we last heard the source say so. */
  askedAt: Instant
}

/** The colour that counts for a person. `source` and `colourAt` are null when no registry has a code for them. */
export interface PersonColour {
  colour: Colour
  source: { registry: Source; place: string } | null
  colourAt: Instant | null
}

const isSameCode = (one: Reading, other: Reading) => one.source === other.source && one.place === other.place

/** The newer of two records of one code, last heard when either was. */
const newer = (one: Reading, other: Reading): Reading => ({
  ...(other.changedAt > one.changedAt ? other : one),
  askedAt: Math.max(one.askedAt, other.askedAt),
})

/**
 * What is known after an answer, one reading a code. A newer record replaces an older one and never the other way round; what the sources that
 * `answered` in full do not name any more is gone.
 */
export function mergeReadings(known: readonly Reading[], heard: readonly Reading[], answered: readonly Source[]): Reading[] {
  const kept = known.filter((reading) => !answered.includes(reading.source) || heard.some((other) => isSameCode(reading, other)))
  return [...heard, ...kept].reduce<Reading[]>((merged, reading) => {
    const isKnown = merged.some((other) => isSameCode(reading, other))
    return isKnown ? merged.map((other) => (isSameCode(reading, other) ? newer(other, reading) : other)) : [...merged, reading]
  }, [])
}

const worse = (one: Reading, other: Reading): Reading =>
  (compareColours(one.colour, other.colour) || SOURCES.indexOf(one.source) - SOURCES.indexOf(other.source)) <= 0 ? one : other

/** The worst colour of all codes; the first source that has it gives its name. A code unheard of for 24 hours counts as grey. */
export function colourOfPerson(readings: readonly Reading[], now: Instant): PersonColour {
  const [first, ...others] = readings.map((reading) => ({ ...reading, colour: colourNow(reading.colour, reading.askedAt, now) }))
  if (!first) return { colour: 'grey', source: null, colourAt: null }
  const { colour, source, place, askedAt } = others.reduce(worse, first)
  return { colour, source: { registry: source, place }, colourAt: askedAt }
}
