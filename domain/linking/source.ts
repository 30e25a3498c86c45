import type { Instant } from '../kernel/china-time'
import { type Colour, colourNow, compareColours } from './colour'

/** Where a colour comes from, in the order that breaks ties and names the source (`rules.md` 5). */
export const SOURCES = ['wenzhou', 'zhejiang', 'national'] as const
export type Source = (typeof SOURCES)[number]

/** What one source says of a person: the colour of its newest record. */
export interface Reading {
  colour: Colour
  /** The place that issued the code: 温州市, 杭州市. */
  place: string
  /** When the source last changed the record. */
  changedAt: Instant
  /** When we last heard the source say so. */
  askedAt: Instant
}

export type Readings = Readonly<Partial<Record<Source, Reading>>>

/** The colour that counts for a person. `source` and `colourAt` are null when no registry has a code for them. */
export interface PersonColour {
  colour: Colour
  source: { registry: Source; place: string } | null
  colourAt: Instant | null
}

const newer = (one: Reading, other: Reading): Reading => (other.changedAt > one.changedAt ? other : one)

/** The newest of several records of one source. */
export const newestOf = (readings: readonly Reading[]): Reading | undefined => (readings.length === 0 ? undefined : readings.reduce(newer))

/**
 * What is known after an answer. A newer record replaces an older one and never the other way round; of the sources that `answered` in full,
 * those without a record have none any more.
 */
export function mergeReadings(known: Readings, heard: Readings, answered: readonly Source[]): Readings {
  const merged: Partial<Record<Source, Reading>> = {}
  for (const source of SOURCES) {
    const found = mergeReading(known[source], heard[source], answered.includes(source))
    if (found) merged[source] = found
  }
  return merged
}

function mergeReading(before: Reading | undefined, now: Reading | undefined, inFull: boolean): Reading | undefined {
  if (!now) return inFull ? undefined : before
  return before ? { ...newer(now, before), askedAt: Math.max(before.askedAt, now.askedAt) } : now
}

/** The worst colour of all sources; the first source that has it gives its name. A source unheard for 24 hours counts as grey. */
export function colourOfPerson(readings: Readings, now: Instant): PersonColour {
  const candidates = SOURCES.flatMap((registry) => {
    const reading = readings[registry]
    return reading ? [{ registry, reading, colour: colourNow(reading.colour, reading.askedAt, now) }] : []
  })
  const [first, ...others] = candidates
  if (!first) return { colour: 'grey', source: null, colourAt: null }
  const worst = others.reduce((found, other) => (compareColours(other.colour, found.colour) < 0 ? other : found), first)
  return {
    colour: worst.colour,
    source: { registry: worst.registry, place: worst.reading.place },
    colourAt: worst.reading.askedAt,
  }
}
