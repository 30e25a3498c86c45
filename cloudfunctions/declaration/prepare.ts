import { originKey } from '@common/crypto/hash'
import { seal } from '@common/crypto/seal'
import { judge } from '@common/declarations/judge'
import type { DeclarationChange } from '@common/repositories/declarations.repository'
import { places } from '@common/repositories/places'
import { currentSettings } from '@common/settings/settings'
import { checkJourney } from '@domain/declaration/check-journey'
import { forgottenAt } from '@domain/declaration/declaration'
import { type Journey, JOURNEY_PROMISE_VERSION } from '@domain/declaration/journey'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'
import { travellers } from './travellers'

interface Typed {
  account: AccountId
  /** Of the declaration that it goes into. */
  id: string
  journey: Journey
  promiseVersion: string
}

/** What a journey makes of a declaration, new or changed: checked, judged and sealed. */
export async function prepare(
  { account, id, journey, promiseVersion }: Typed,
  now: Instant,
): Promise<Result<Required<Omit<DeclarationChange, 'state' | 'declaredAt' | 'changedAt'>>, Failure>> {
  if (promiseVersion !== JOURNEY_PROMISE_VERSION) return failed(failure('CONSENT_OUTDATED'))
  const settings = await currentSettings()
  const who = await travellers(account, journey.people, { setTag: settings.compared?.setTag, now })
  if (!who.ok) return who
  const checked = checkJourney(journey, civilDate(now))
  if (!checked.ok) return failed(failure('DECLARATION_INVALID', { ...checked.error[0] }))
  const { from, street, arrivesOn, means } = checked.value
  return done({
    people: who.value.people,
    street,
    arrivesOn,
    means,
    origin: originKey(from),
    ...judge(checked.value, who.value.bit, settings),
    rejudged: null,
    namesCipher: seal(JSON.stringify(who.value.names), places.declarationNames(id)),
    journeyCipher: seal(JSON.stringify(checked.value), places.declarationJourney(id)),
    promiseVersion,
    expiresAt: new Date(forgottenAt(arrivesOn)),
  })
}
