import { implement } from '@common/pipeline/implement'
import { withdrawPolicy } from '@contract/office/withdraw-policy'
import { done } from '@domain/kernel/result'
import { withoutVersion } from '@domain/policy/withdrawal'
import { makeVersion } from './make-version'

export const withdrawPolicyHandler = implement(
  withdrawPolicy,
  async ({ input: { against, number: withdraws, reason }, caller: { account: by }, now: at }) => {
    const made = await makeVersion(against, (settings) => {
      const course = withoutVersion(settings, withdraws, at)
      if (!course.ok) return course
      const latest = { number: course.value.number, from: at, change: {}, before: {}, at, by, reason, withdraws }
      return done({ course: course.value, latest })
    })
    return made.ok ? done({ number: made.value.number }) : made
  },
)
