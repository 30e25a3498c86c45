import { HOUR } from '../kernel/china-time'
import { DEFAULT_POLICY, type PolicyChange } from './policy'
import { type PolicyCourse, policyAt, withVersion } from './versions'
import { WITHDRAWN_AHEAD_AT_LEAST, withoutVersion } from './withdrawal'

const t0 = Date.parse('2022-07-21T10:00:00+08:00')
const FROM = t0 + HOUR
const hours = (validityHours: number): PolicyChange => ({ figures: { validityHours } })

/** Each change begins an hour after the one before it. */
const planned = (...changes: PolicyChange[]): PolicyCourse =>
  changes.reduce<PolicyCourse>(
    (course, change, place) => {
      const next = withVersion(course, { change, from: FROM + place * HOUR }, t0)
      if (!next.ok) throw new Error(JSON.stringify(next.error))
      return next.value
    },
    { number: 0, policy: DEFAULT_POLICY, scheduled: [] },
  )

const without = (course: PolicyCourse, number: number, now = t0) => {
  const next = withoutVersion(course, number, now)
  return next.ok ? next.value : [next.error.code, next.error.params]
}

it('a plan that is withdrawn never counts; the others do, and the numbers go on', () => {
  const course = without(planned(hours(4), { figures: { smsPerDay: 20 } }), 1) as PolicyCourse
  expect([course.number, course.scheduled.map(({ number }) => number)]).toEqual([3, [2]])
  expect(policyAt(course, FROM + 2 * HOUR)).toEqual({ ...DEFAULT_POLICY, smsPerDay: 20 })
})

it.each([
  ['long before', t0, true],
  ['in the last moment', FROM - WITHDRAWN_AHEAD_AT_LEAST, true],
  ['when instances may have it already', FROM - WITHDRAWN_AHEAD_AT_LEAST + 1, false],
  ['as it begins', FROM, false],
  ['once it is in force', FROM + HOUR, false],
])('%s: %p', (_when, now, isWithdrawn) => {
  const next = without(planned(hours(4)), 1, now)
  expect(next).toEqual(isWithdrawn ? expect.objectContaining({ scheduled: [] }) : ['POLICY_BEGUN', {}])
})

it.each([
  ['that was never made', planned(hours(4)), 7],
  ['that is withdrawn already', without(planned(hours(4)), 1) as PolicyCourse, 1],
])('a version %s is none that waits', (_which, course, number) => expect(without(course, number)).toEqual(['POLICY_CHANGED', {}]))

it('what a later plan builds upon is withdrawn after that plan', () => {
  const course = planned(hours(4), hours(6))
  expect(without(course, 1)).toEqual(['POLICY_REFUSED', { figure: 'from', problem: 'later', than: '2' }])
  expect(without(without(course, 2) as PolicyCourse, 1)).toMatchObject({ scheduled: [] })
})

it('what a later plan needs beside it is kept', () => {
  const course = planned({ figures: { smsPerDay: 20 } }, { figures: { smsPerWindow: 15 } })
  expect(without(course, 1)).toEqual(['POLICY_REFUSED', { figure: 'smsPerDay', problem: 'order', than: 'smsPerWindow' }])
})
