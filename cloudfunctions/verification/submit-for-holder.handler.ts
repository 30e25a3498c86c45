import { enterSignedCase } from '@common/cases/enter-case'
import { personId } from '@common/crypto/hash'
import { type Tries, wrongTries } from '@common/limits/wrong-tries'
import { knownOfPasses } from '@common/passes/public-keys'
import { implement } from '@common/pipeline/implement'
import { submitForHolder } from '@contract/verification/submit-for-holder'
import { type ErrorParams, failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { shownAt } from '@domain/pass/layout'
import { checkScan, passIdOf } from '@domain/pass/scan'
import { type HolderRefusal, holderRefusal } from '@domain/verification/for-holder.table'
import { keys } from './keys'
import { scannedHolder } from './scanned-holder'

export const submitForHolderHandler = implement(submitForHolder, async ({ input, caller: { account }, now, about }) => {
  const { text, document, name: readName, ...opening } = input
  const known = knownOfPasses(keys, now)
  const passId = passIdOf(text)
  const held = passId === undefined ? undefined : await scannedHolder(passId, now)
  const checked = checkScan(text, { ...known, isDenied: () => !held })
  if (!held || checked.answer !== 'genuine') return failed(failure('PASS_NOT_GENUINE', { answer: checked.answer }))
  const { personId: person } = held.person
  about(person)
  const tries = wrongTries(account, person, now)
  const refusal = holderRefusal({
    ageSeconds: known.now - shownAt(checked.pass),
    triesLeft: await tries.left(),
    isSamePerson: personId(document) === person,
  })
  if (refusal) return failed(failure(refusal, await paramsOf(refusal, tries)))
  const entered = await enterSignedCase(held, { ...opening, readName, by: 'venue', sender: account }, now)
  if (entered.ok) return done({ answer: 'accepted' })
  return entered.error.code === 'CASE_ALREADY_OPEN' ? done({ answer: 'already-open' }) : entered
})

async function paramsOf(refusal: HolderRefusal, tries: Tries): Promise<ErrorParams> {
  if (refusal === 'HOLDER_DIFFERS') return { left: await tries.count() }
  return refusal === 'HOLDER_LIMIT' ? { until: tries.until } : {}
}
