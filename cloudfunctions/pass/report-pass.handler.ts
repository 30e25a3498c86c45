import { denyPasses } from '@common/passes/deny'
import { replacePasses } from '@common/passes/draw'
import { knownOfPasses, publicKeyOf } from '@common/passes/public-keys'
import { implement } from '@common/pipeline/implement'
import { readPass } from '@common/repositories/passes.repository'
import { reportPass } from '@contract/pass/report-pass'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { reportedPass } from '@domain/pass/reported'
import { keys } from './keys'

/** What is no longer among the running passes has been denied before: nothing is left to do. */
export const reportPassHandler = implement(reportPass, async ({ input, now, about }) => {
  const reported = reportedPass(input.text, { ...knownOfPasses(keys, now), keyFor: (use) => publicKeyOf(keys, use, now) })
  if (!reported.ok) return failed(failure('PASS_NOT_GENUINE', { answer: reported.error }))
  const pass = await readPass(reported.value)
  if (!pass) return done({ denied: false })
  about(pass.person)
  await denyPasses([pass], { isReported: true })
  await replacePasses([pass])
  return done({ denied: true })
})
