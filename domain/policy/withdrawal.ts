import { type Instant, MINUTE } from '../kernel/china-time'
import { type Failure, failure } from '../kernel/errors'
import { done, failed, type Result } from '../kernel/result'
import type { PolicyChange } from './policy'
import { findDisorder, inOrder, type PolicyCourse, policyAt, refuse } from './versions'

/** Instances go on for a minute with the settings they have: what begins sooner than this is as good as in force, so that no code is ever shown by a version that was withdrawn. */
export const WITHDRAWN_AHEAD_AT_LEAST = 2 * MINUTE

/** All that a change sets, one name a thing. */
const thingsOf = ({ figures = {}, places = {}, notice, arrival = {}, gathering }: PolicyChange): string[] => [
  ...Object.keys(figures),
  ...Object.keys(places),
  ...Object.keys(arrival),
  ...(notice === undefined ? [] : ['notice']),
  ...(gathering ? ['gathering'] : []),
]

/**
 * The course without a version that has not begun; its withdrawal is a version itself. One that a later plan builds upon stays until that plan is withdrawn: what a version says of
 * what was before it remains true.
 */
export function withoutVersion(course: PolicyCourse, number: number, now: Instant): Result<PolicyCourse, Failure> {
  const withdrawn = course.scheduled.find((version) => version.number === number)
  if (!withdrawn) return failed(failure('POLICY_CHANGED'))
  if (withdrawn.from < now + WITHDRAWN_AHEAD_AT_LEAST) return failed(failure('POLICY_BEGUN'))
  const rest = course.scheduled.filter((version) => version.from > now && version !== withdrawn)
  const things = thingsOf(withdrawn.change)
  const later = rest.filter((version) => inOrder(version, withdrawn) > 0)
  const upon = later.find(({ change }) => thingsOf(change).some((thing) => things.includes(thing)))
  if (upon) return failed(refuse('from', 'later', { than: String(upon.number) }))
  const next = { number: course.number + 1, policy: policyAt(course, now), scheduled: rest }
  const disorder = later.map(({ from }) => findDisorder(policyAt(next, from))).find((found) => found !== undefined)
  return disorder ? failed(disorder) : done(next)
}
