import { DAY, type Instant, MINUTE } from '../kernel/china-time'
import type { HealthColour } from '../status/facts'

export type Colour = HealthColour

/** From the worst; the order in which people are shown too (`product.md` 4). */
export const COLOURS_FROM_WORST: readonly Colour[] = ['red', 'yellow', 'grey', 'green']

/** Negative when the first is the worse one. */
export const compareColours = (one: Colour, other: Colour): number => COLOURS_FROM_WORST.indexOf(one) - COLOURS_FROM_WORST.indexOf(other)

/** A colour that nobody has confirmed for so long is grey, from this age on (`rules.md` 5). */
export const COLOUR_SERVES = DAY

/** A colour older than this is asked for again in the background (`rules.md` 5). */
export const COLOUR_FRESH = 30 * MINUTE

/** The colour as it may be shown now; `colourAt` is when a registry last confirmed it, null when none ever did. */
export const colourNow = (colour: Colour, colourAt: Instant | null, now: Instant): Colour =>
  colourAt !== null && now - colourAt < COLOUR_SERVES ? colour : 'grey'

/** `true` when the registries should be asked again. */
export const isRefreshDue = (colourAt: Instant | null, now: Instant): boolean => colourAt === null || now - colourAt > COLOUR_FRESH
