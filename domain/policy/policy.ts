import type { Instant } from '../kernel/china-time'
import { type OfficeRules, type PlaceKind, ruleAt } from '../status/places'
import type { Text } from '../status/text'
import { FIGURE_NAMES, type FigureName, FIGURES } from './figures.table'
import { type ArrivalRule, INITIAL_ARRIVAL, INITIAL_GATHERING, type RiskLevel } from './measures.table'

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
  /** What awaits people on arrival, by the risk of their journey. */
  arrival: Readonly<Record<RiskLevel, ArrivalRule>>
  /** What people under 限制聚集 read of it. */
  gathering: Text
}

/** What a version of the policy sets; all else stays. */
export interface PolicyChange {
  figures?: Readonly<Partial<Record<FigureName, number>>> | undefined
  places?: OfficeRules | undefined
  /** Null takes the running notice away. */
  notice?: OutageNotice | null | undefined
  arrival?: Readonly<Partial<Record<RiskLevel, ArrivalRule>>> | undefined
  gathering?: Text | undefined
}

const initial = Object.fromEntries(FIGURE_NAMES.map((name) => [name, FIGURES[name].initial])) as Record<FigureName, number>

/** Until the office sets others. */
export const DEFAULT_POLICY: Policy = {
  ...initial,
  places: {},
  notice: null,
  arrival: INITIAL_ARRIVAL,
  gathering: INITIAL_GATHERING,
}

export const changed = (policy: Policy, { figures, places, notice, arrival, gathering }: PolicyChange): Policy => ({
  ...policy,
  ...figures,
  places: { ...policy.places, ...places },
  notice: notice === undefined ? policy.notice : notice,
  arrival: { ...policy.arrival, ...arrival },
  gathering: gathering ?? policy.gathering,
})

/** The notice to be shown at an instant. */
export const noticeAt = ({ notice }: Policy, now: Instant): OutageNotice | undefined => (notice && now < notice.until ? notice : undefined)

/** The office's rules for kinds of place, for phones; nothing while it has none of its own. */
export const officeRules = ({ places }: Policy): { places?: OfficeRules } => (Object.keys(places).length > 0 ? { places } : {})

/** What a change alters, as it is before it. */
export const changesBefore = (
  policy: Policy,
  { figures = {}, places = {}, notice, arrival = {}, gathering }: PolicyChange,
): PolicyChange => ({
  ...(Object.keys(figures).length > 0 && { figures: valuesOf(Object.keys(figures) as FigureName[], (name) => policy[name]) }),
  ...(Object.keys(places).length > 0 && { places: valuesOf(Object.keys(places) as PlaceKind[], (kind) => ruleAt(kind, policy.places)) }),
  ...(notice !== undefined && { notice: policy.notice }),
  ...(Object.keys(arrival).length > 0 && { arrival: valuesOf(Object.keys(arrival) as RiskLevel[], (level) => policy.arrival[level]) }),
  ...(gathering && { gathering: policy.gathering }),
})

const valuesOf = <Name extends string, Value>(names: readonly Name[], valueOf: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Partial<Record<Name, Value>>
