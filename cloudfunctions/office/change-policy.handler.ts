import { implement } from '@common/pipeline/implement'
import { changePolicy } from '@contract/office/change-policy'
import { done } from '@domain/kernel/result'
import { changesBefore } from '@domain/policy/policy'
import { policyAt, withVersion } from '@domain/policy/versions'
import { makeVersion } from './make-version'

export const changePolicyHandler = implement(
  changePolicy,
  async ({ input: { against, change, from: asked, reason }, caller: { account: by }, now: at, note }) => {
    const made = await makeVersion(against, (settings) => {
      const course = withVersion(settings, { change, from: asked }, at)
      if (!course.ok) return course
      const { number, from } = course.value
      const before = changesBefore(policyAt(settings, from), change)
      return done({ course: course.value, latest: { number, from, change, before, at, by, reason } })
    })
    if (!made.ok) return made
    const { number, from } = made.value
    note({ about: String(number) })
    return done({ number, from })
  },
)
