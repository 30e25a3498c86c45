import { DAY, type Instant, MINUTE } from '../kernel/china-time'
import { type Failure, failure } from '../kernel/errors'
import { done, failed, type Result } from '../kernel/result'
import { ruleAt, type PlaceKind } from '../status/places'
import { FIGURE_NAMES, type FigureName, figureOf, fits } from './figures.table'
import { type ArrivalRule, fitsArrival, fitsText, isSameArrival, isSameText, type RiskLevel } from './measures.table'
import { changed, type Policy, type PolicyChange } from './policy'

/** A version that was made, and counts from an instant on. */
export interface Scheduled {
  number: number
  from: Instant
  change: PolicyChange
}

/** The policy over time: as it is now, and what is to come. */
export interface PolicyCourse {
  /** Of the newest version that was made; 0 before the first. */
  number: number
  policy: Policy
  scheduled: readonly Scheduled[]
}

/** A version begins at most so far ahead. */
export const AHEAD_AT_MOST = 90 * DAY
/** So many versions may wait for their time. */
export const SCHEDULED_AT_MOST = 20
/** A time that was typed as now has passed a little when it arrives. */
const BEHIND_AT_MOST = 5 * MINUTE

/** In the order in which they count. */
export const inOrder = (one: Scheduled, other: Scheduled) => one.from - other.from || one.number - other.number

/** The policy at an instant: versions count in the order of their beginnings, of two with the same the newer one. */
export const policyAt = ({ policy, scheduled }: PolicyCourse, at: Instant): Policy =>
  [...scheduled]
    .sort(inOrder)
    .filter(({ from }) => from <= at)
    .reduce((before, { change }) => changed(before, change), policy)

/** Why a change is refused; `figure` says which one, or `places`, `notice`, `arrival`, `gathering`, `from`. */
export type RefusedFor = FigureName | 'places' | 'notice' | 'arrival' | 'gathering' | 'from'

export const refuse = (
  figure: RefusedFor,
  problem: 'bounds' | 'order' | 'unchanged' | 'time' | 'many' | 'later',
  more: Record<string, string> = {},
) => failure('POLICY_REFUSED', { figure, problem, ...more })

/** Which figure of a policy is smaller than it can be beside another one. */
export function findDisorder(policy: Policy): Failure | undefined {
  const name = FIGURE_NAMES.find((one) => {
    const { notBelow } = figureOf(one)
    return notBelow !== undefined && policy[one] < policy[notBelow as FigureName]
  })
  return name && refuse(name, 'order', { than: String(figureOf(name).notBelow) })
}

/** What of a change is what it would be without it. A version that repeats one thing would hide what it is about. */
function findUnchanged(before: Policy, change: PolicyChange): RefusedFor | undefined {
  const { figures = {}, places = {}, notice } = change
  const figure = (Object.keys(figures) as FigureName[]).find((name) => figures[name] === before[name])
  if (figure) return figure
  const kinds = Object.keys(places) as PlaceKind[]
  if (kinds.some((kind) => places[kind] === ruleAt(kind, before.places))) return 'places'
  if (notice === null && before.notice === null) return 'notice'
  return findSameWords(before, change) ?? (isEmpty(change) ? 'from' : undefined)
}

function findSameWords(before: Policy, { arrival = {}, gathering }: PolicyChange): RefusedFor | undefined {
  const rules = Object.entries(arrival) as [RiskLevel, ArrivalRule][]
  if (rules.some(([level, rule]) => isSameArrival(rule, before.arrival[level]))) return 'arrival'
  return gathering && isSameText(gathering, before.gathering) ? 'gathering' : undefined
}

const isEmpty = ({ figures = {}, places = {}, notice, arrival = {}, gathering }: PolicyChange) =>
  [figures, places, arrival].every((part) => Object.keys(part).length === 0) && notice === undefined && gathering === undefined

interface Proposal {
  change: PolicyChange
  /** Absent: at once. */
  from?: Instant | undefined
}

/** What is wrong with a proposal for itself, whatever else is in force. */
function findUnfit({ change, from: asked }: Proposal, now: Instant): Failure | undefined {
  const from = asked ?? now
  if (from < now - BEHIND_AT_MOST || from > now + AHEAD_AT_MOST) return refuse('from', 'time')
  const figures = Object.entries(change.figures ?? {}) as [FigureName, number][]
  const outside = figures.find(([name, value]) => !fits(name, value))
  if (outside) return refuse(outside[0], 'bounds')
  if (Object.values(change.arrival ?? {}).some((rule) => !fitsArrival(rule))) return refuse('arrival', 'bounds')
  if (change.gathering && !fitsText(change.gathering)) return refuse('gathering', 'bounds')
  return change.notice && change.notice.until <= Math.max(from, now) ? refuse('notice', 'time') : undefined
}

/** The course with one more version, or why it cannot be made. Pure: whether somebody else was first is for the database to say. */
export function withVersion(course: PolicyCourse, proposal: Proposal, now: Instant): Result<PolicyCourse & { from: Instant }, Failure> {
  const unfit = findUnfit(proposal, now)
  if (unfit) return failed(unfit)
  const { change } = proposal
  const from = Math.max(proposal.from ?? now, now)
  const waiting = course.scheduled.filter((version) => version.from > now)
  if (from > now && waiting.length >= SCHEDULED_AT_MOST) return failed(refuse('from', 'many'))
  const unchanged = findUnchanged(policyAt(course, from), change)
  if (unchanged) return failed(refuse(unchanged, 'unchanged'))
  const number = course.number + 1
  const next = { number, policy: policyAt(course, now), scheduled: [...waiting, { number, from, change }] }
  const disorder = [from, ...waiting.map((version) => version.from)]
    .filter((at) => at >= from)
    .map((at) => findDisorder(policyAt(next, at)))
    .find((found) => found !== undefined)
  return disorder ? failed(disorder) : done({ ...next, from })
}
