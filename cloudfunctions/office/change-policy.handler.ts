import { implement } from '@common/pipeline/implement'
import { keepPolicyVersion } from '@common/repositories/policy-versions.repository'
import { changeSettings } from '@common/settings/change-settings'
import { readSettings } from '@common/settings/settings'
import { changePolicy } from '@contract/office/change-policy'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { changesBefore } from '@domain/policy/policy'
import { policyAt, withVersion } from '@domain/policy/versions'

/** Something else of the settings may change meanwhile: a list. Then the change is made against those. */
const TRIES = 3

/** The version before is kept first; the new one then takes its place and effect in one update. Of two who change at once one is told. */
export const changePolicyHandler = implement(
  changePolicy,
  async ({ input: { against, change, from: asked, reason }, caller, now, note }) => {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const settings = await readSettings()
      if (settings.number !== against) return failed(failure('POLICY_CHANGED'))
      const course = withVersion(settings, { change, from: asked }, now)
      if (!course.ok) return course
      const { number, policy, scheduled, from } = course.value
      const before = changesBefore(policyAt(settings, from), change)
      const latest = { number, from, change, before, at: now, by: caller.account, reason }
      if (settings.latest) await keepPolicyVersion(settings.latest)
      if (await changeSettings(settings, { number, policy, scheduled, latest })) {
        note({ about: String(number) })
        return done({ number, from })
      }
    }
    return failed(failure('BUSY'))
  },
)
