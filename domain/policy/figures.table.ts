import { CITIES_A_QUERY } from '../itinerary/compared-set'
import { CLIENT_VERSION } from './client-version'

export const FIGURE_GROUPS = ['validity', 'sms', 'tries', 'temporary', 'program'] as const
export type FigureGroup = (typeof FIGURE_GROUPS)[number]

export interface Figure {
  group: FigureGroup
  /** `share`: a part of one, read as per cent. */
  unit: 'hours' | 'minutes' | 'share' | 'times' | 'cities' | 'version'
  /** Smallest and greatest value, both inclusive; in between only multiples of `step`. */
  least: number
  most: number
  step: number
  /** Until the office sets another. */
  initial: number
  /** Never smaller than this other figure: it would mean nothing. */
  notBelow?: string
  source: string
}

/** Every figure that the office can set: one row each. Instants and lengths elsewhere are milliseconds; here people read hours and minutes. */
export const FIGURES = {
  /** How long an authorisation holds when it is not shown again. */
  validityHours: { group: 'validity', unit: 'hours', least: 2, most: 15, step: 0.5, initial: 8, source: 'product.md 3' },
  /** By how much of that the length differs from person to person, up or down. */
  spreadShare: { group: 'validity', unit: 'share', least: 0, most: 0.5, step: 0.01, initial: 0.15, source: 'product.md 3; rules.md 11' },
  /** No bit is extended beyond so many hours after its authorisation. */
  ceilingHours: {
    group: 'validity',
    unit: 'hours',
    least: 2,
    most: 72,
    step: 0.5,
    initial: 24,
    notBelow: 'validityHours',
    source: 'product.md 3',
  },
  /** So many SMS codes in the window, or in a day, per account; the next request locks it until midnight. Per phone likewise. */
  smsPerWindow: { group: 'sms', unit: 'times', least: 1, most: 20, step: 1, initial: 5, source: 'rules.md 8' },
  smsWindowMinutes: { group: 'sms', unit: 'minutes', least: 5, most: 120, step: 1, initial: 30, source: 'rules.md 8' },
  smsPerDay: { group: 'sms', unit: 'times', least: 1, most: 50, step: 1, initial: 10, notBelow: 'smsPerWindow', source: 'rules.md 8' },
  /** The risk analysis asks about so many cities a code; a longer list takes further codes. */
  citiesPerCode: {
    group: 'sms',
    unit: 'cities',
    least: 1,
    most: CITIES_A_QUERY,
    step: 1,
    initial: CITIES_A_QUERY,
    source: 'product.md 8: a batch of cities per code',
  },
  /** Wrong tries that void a code: of one account, and of all accounts together. */
  wrongTriesPerAccount: { group: 'tries', unit: 'times', least: 3, most: 10, step: 1, initial: 5, source: 'rules.md 8' },
  wrongTriesPerPhone: {
    group: 'tries',
    unit: 'times',
    least: 3,
    most: 100,
    step: 1,
    initial: 20,
    notBelow: 'wrongTriesPerAccount',
    source: 'rules.md 8',
  },
  /** Wrong ID numbers a day, per account and person. */
  idTriesPerDay: { group: 'tries', unit: 'times', least: 3, most: 10, step: 1, initial: 5, source: 'rules.md 1' },
  /** 临时通行: so many a person and day. */
  temporaryPassesPerDay: { group: 'temporary', unit: 'times', least: 0, most: 10, step: 1, initial: 3, source: 'product.md 7' },
  /** An older mini-program is told to update before it shows anything new. */
  clientFloor: {
    group: 'program',
    unit: 'version',
    least: 0,
    most: CLIENT_VERSION,
    step: 1,
    initial: 0,
    source: 'the office steers the floor version',
  },
} as const satisfies Record<string, Figure>

export type FigureName = keyof typeof FIGURES
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[]

export const figureOf = (name: FigureName): Figure => FIGURES[name]

/** Whether a figure may have a value, whatever the others are. */
export function fits(name: FigureName, value: number): boolean {
  const { least, most, step } = figureOf(name)
  const steps = value / step
  return value >= least && value <= most && Math.abs(steps - Math.round(steps)) < 1e-9
}
