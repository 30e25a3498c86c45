import { log } from '@common/logging/log'
import { readSigningKeys } from '@common/passes/signing-keys'
import type { ShownPerson } from '@common/people/shown-people'
import type { HolderPhone } from '@common/repositories/holder.record'
import type { Applicant, PassAnchor } from '@contract/status/show'
import { endOf } from '@domain/itinerary/validity'
import { type Instant, MINUTE } from '@domain/kernel/china-time'
import { COLOUR_SERVES } from '@domain/linking/colour'
import { encodeBase45 } from '@domain/pass/base45'
import { type HeldPass, isSigningDue, minutesUntil } from '@domain/pass/issue'
import { hintOf, MINUTES_AT_MOST, signCredential } from '@domain/pass/layout'
import type { Look } from '@domain/pass/picture'
import { caseEnds } from '@domain/verification/standing'

/** Read while the function loads: a wrong key stops its start, not the first citizen. */
const keys = readSigningKeys(process.env)

interface Holding {
  person: ShownPerson
  phone: HolderPhone
  /** Null without a code. */
  look: Look | null
  maskedName: string
}

/** The pass of a person: signed anew where `rules.md` 14 says so, with the anchor that the phone has just drawn. */
export function presentPass({ person, phone, look, maskedName }: Holding, sent: PassAnchor | undefined, now: Instant): Applicant['pass'] {
  if (!person.pass || !look || !sent) return 'none'
  const until = Math.min(endOf(phone), person.pass.end, ...datesOf(person).filter((date) => date > now))
  const issuedAt = Math.floor(now / 1000)
  const minutes = minutesUntil(issuedAt, until)
  if (minutes < 1) return 'none'
  const passId = person.pass.id
  if (!isSigningDue(sent.held as HeldPass | undefined, { look, passId, maskedName, until }, now)) return 'held'
  const key = keys.current('pass', now, now + MINUTES_AT_MOST * MINUTE)
  if (!key) return withoutKey()
  const period = { keyId: key.id, issuedAt, minutes }
  const credential = { ...look, ...period, passId, anchor: Buffer.from(sent.anchor, 'hex'), hint: hintOf(maskedName) }
  return { signed: encodeBase45(signCredential(credential, key.sign)) }
}

/** The code is shown all the same: nobody is kept out because a key was forgotten. */
function withoutKey(): 'none' {
  log.error('no pass key is in force: draw keys anew')
  return 'none'
}

/** Instants at which what is known counts no longer: a pass must not outlast them. */
const datesOf = ({
  facts: { colourAt, exposedUntil, truckUntil = 0, whitelistUntil = 0, case: standing },
  temporary,
}: ShownPerson): Instant[] => [
  ...(colourAt === null ? [] : [colourAt + COLOUR_SERVES]),
  exposedUntil,
  truckUntil,
  whitelistUntil,
  caseEnds(standing),
  temporary?.until ?? 0,
]
