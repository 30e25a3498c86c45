import type { Instant } from '../kernel/china-time'
import { type OfficeRules, type PlaceKind, ruleAt } from '../status/places'
import { FIGURE_NAMES, type FigureName, FIGURES } from './figures.table'

/** A word from the office over everybody's code: an outage and what to do meanwhile, in both languages. */
export interface OutageNotice {
  zh: string
  en: string
  /** It is shown before this instant. */
  until: Instant
}

export const NOTICE_CHARACTERS_AT_MOST = 120

/** What the office steers, as it is in force at one time. */
export interface Policy extends Readonly<Record<FigureName, number>> {
  /** Kinds of place that the office treats otherwise than `PLACES` says. */
  places: OfficeRules
  notice: OutageNotice | null
}

/** What a version of the policy sets; all else stays. */
export interface PolicyChange {
  figures?: Readonly<Partial<Record<FigureName, number>>> | undefined
  places?: OfficeRules | undefined
  /** Null takes the running notice away. */
  notice?: OutageNotice | null | undefined
}

const initial = Object.fromEntries(FIGURE_NAMES.map((name) => [name, FIGURES[name].initial])) as Record<FigureName, number>

/** Until the office sets others. */
export const DEFAULT_POLICY: Policy = { ...initial, places: {}, notice: null }

export const changed = (policy: Policy, { figures, places, notice }: PolicyChange): Policy => ({
  ...policy,
  ...figures,
  places: { ...policy.places, ...places },
  notice: notice === undefined ? policy.notice : notice,
})

/** The notice to be shown at an instant. */
export const noticeAt = ({ notice }: Policy, now: Instant): OutageNotice | undefined => (notice && now < notice.until ? notice : undefined)

/** The office's rules for kinds of place, for phones; nothing while it has none of its own. */
export const officeRules = ({ places }: Policy): { places?: OfficeRules } => (Object.keys(places).length > 0 ? { places } : {})

/** What a change alters, as it is before it. */
export const changesBefore = (policy: Policy, { figures = {}, places = {}, notice }: PolicyChange): PolicyChange => ({
  ...(Object.keys(figures).length > 0 && { figures: valuesOf(Object.keys(figures) as FigureName[], (name) => policy[name]) }),
  ...(Object.keys(places).length > 0 && { places: valuesOf(Object.keys(places) as PlaceKind[], (kind) => ruleAt(kind, policy.places)) }),
  ...(notice !== undefined && { notice: policy.notice }),
})

const valuesOf = <Name extends string, Value>(names: readonly Name[], valueOf: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Partial<Record<Name, Value>>
