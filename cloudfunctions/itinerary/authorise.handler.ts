import { phoneId, phoneReference } from '@common/crypto/hash'
import { gateways } from '@common/gateways/gateways'
import { implement } from '@common/pipeline/implement'
import { readPhone } from '@common/repositories/phones.repository'
import { currentSettings } from '@common/settings/settings'
import { authorise } from '@contract/itinerary/authorise'
import { bitOf, citiesToAsk } from '@domain/itinerary/compared-set'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { keepAnswer } from './keep-answer'
import { tryCode } from './try-code'

/** Proves a phone and asks for the one bit. What comes back is an enum: no place is received, kept or logged. */
export const authoriseItinerary = implement(authorise, async ({ input, caller, now, log }) => {
  if (input.consentVersion !== CONSENT_VERSION) return failed(failure('CONSENT_OUTDATED'))
  const { policy, compared } = await currentSettings()
  if (!compared) return failed(failure('CITIES_NOT_SET'))
  const phone = phoneId(input.phone)
  const known = { phone, reference: phoneReference(caller.account, phone), code: (await readPhone(phone))?.code, policy, now }
  const tried = await tryCode(known, ({ queryId, sentAt }) =>
    gateways.itinerary.query({ phone: input.phone, queryId, sendTime: sentAt, code: input.code, cities: citiesToAsk(compared.cities) }),
  )
  if (!tried.ok) return tried
  if (tried.value.kind === 'quota') return failed(failure('ITINERARY_QUOTA'))
  if (tried.value.kind === 'down') {
    log.warn({ why: tried.value.why }, 'no itinerary could be asked for')
    return failed(failure('ITINERARY_DOWN'))
  }
  const itinerary = bitOf(compared.cities, tried.value.kind)
  return done(
    await keepAnswer({
      account: caller.account,
      number: input.phone,
      itinerary,
      consentVersion: input.consentVersion,
      compared,
      policy,
      now,
    }),
  )
})
