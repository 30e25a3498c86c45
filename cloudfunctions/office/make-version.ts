import { keepPolicyVersion } from '@common/repositories/policy-versions.repository'
import { changeSettings } from '@common/settings/change-settings'
import { type PolicyVersion, readSettings, type Settings } from '@common/settings/settings'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import type { PolicyCourse } from '@domain/policy/versions'

/** Something else of the settings may change meanwhile: a list. Then the version is made against those. */
const TRIES = 3

export interface Made {
  course: PolicyCourse
  latest: PolicyVersion
}

/** The version before is kept first; the new one then takes its place and effect in one update. Of two who make one at once one is told. */
export async function makeVersion(
  against: number,
  make: (settings: Settings) => Result<Made, Failure>,
): Promise<Result<PolicyVersion, Failure>> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const settings = await readSettings()
    if (settings.number !== against) return failed(failure('POLICY_CHANGED'))
    const made = make(settings)
    if (!made.ok) return made
    const { latest, course } = made.value
    const { number, policy, scheduled } = course
    if (settings.latest) await keepPolicyVersion(settings.latest)
    if (await changeSettings(settings, { number, policy, scheduled, latest })) return done(latest)
  }
  return failed(failure('BUSY'))
}
