import type { Citizen } from '@common/identity/caller'
import { type Authorised, keepAnswer, keptAnswer } from '@common/itinerary/keep-answer'
import { tryCode } from '@common/itinerary/try-code'
import { type Call, implement } from '@common/pipeline/implement'
import { createHolder } from '@common/repositories/holders.repository'
import { withSender } from '@common/repositories/senders.repository'
import { type ComparedSet, currentSettings } from '@common/settings/settings'
import { tally } from '@common/statistics/tally'
import { authorise } from '@contract/itinerary/authorise'
import type { Input } from '@contract/operation'
import { fitsOneCode } from '@domain/itinerary/compared-set'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import type { Policy } from '@domain/policy/policy'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'

type AuthoriseCall = Call<Input<typeof authorise>, Citizen>

/** Proves a phone and asks for the one bit. What comes back is an enum: no place is received, kept or logged. */
export const authoriseItinerary = implement(authorise, async (call) => {
  const { input, caller, now } = call
  if (input.consentVersion !== CONSENT_VERSION) return failed(failure('CONSENT_OUTDATED'))
  const { policy, compared } = await currentSettings()
  if (!compared) return failed(failure('CITIES_NOT_SET'))
  if (!fitsOneCode(compared.cities)) return failed(failure('CODES_NEEDED'))
  const outcome = await withSender(caller.account, now, () => authoriseAlone(call, { policy, compared }))
  return outcome ?? failed(failure('BUSY'))
})

interface Rules {
  compared: ComparedSet
  policy: Policy
}

async function authoriseAlone(
  { input: { phone: number, code, consentVersion }, caller: { account }, now, log }: AuthoriseCall,
  { compared: { cities, setTag }, policy }: Rules,
): Promise<Result<Authorised, Failure>> {
  // Before the ministry is asked: whoever deletes their data meanwhile is not brought back by its answer.
  await createHolder(account, now)
  const tried = await tryCode({ account, number, code, cities, setTag, policy, now })
  if (!tried.ok) return tried
  switch (tried.value.kind) {
    case 'quota':
      return failed(failure('ITINERARY_QUOTA'))
    case 'down':
      log.warn({ why: tried.value.why }, 'no itinerary could be asked for')
      return failed(failure('ITINERARY_DOWN'))
    default: {
      const { kind, used } = tried.value
      const kept = kind === 'answered-before' ? await keptAnswer(account, used) : undefined
      if (!kept) tally(`authorised.${used.itinerary}`)
      const authorised = kept ?? (await keepAnswer(account, { number, consentVersion, ...used }, policy))
      return authorised ? done(authorised) : failed(failure('ACCOUNT_CLOSED'))
    }
  }
}
