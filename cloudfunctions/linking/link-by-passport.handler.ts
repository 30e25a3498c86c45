import { phoneId } from '@common/crypto/hash'
import { gateways } from '@common/gateways/gateways'
import { implement } from '@common/pipeline/implement'
import type { HolderRecord } from '@common/repositories/holder.record'
import { changePeople } from '@common/repositories/holder-people.repository'
import { linkByPassport } from '@contract/linking/link-by-passport'
import type { Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import type { PhoneId } from '@domain/kernel/ids'
import { done, failed } from '@domain/kernel/result'
import { isProofLive } from '@domain/linking/proof'
import { becomeSelf } from './become-self'
import { candidate, joinAndLearn, newLink } from './join'
import { registeredPeople } from './registered'
import { withHolder } from './with-holder'

const NOT_PROVED = failed(failure('PHONE_NOT_PROVED'))

export const linkByPassportHandler = implement(linkByPassport, ({ input, caller, now }) =>
  withHolder(caller.account, NOT_PROVED, async (holder) => {
    const proved = provedPhones(holder, now)
    if (proved.size === 0) return NOT_PROVED
    const answer = await gateways.healthCodes.byDocument(input.passportNumber)
    if (answer.kind !== 'answered') return failed(failure('REGISTRY_DOWN'))
    const own = answer.records.filter(({ phone }) => phone !== null && proved.has(phoneId(phone)))
    if (own.length === 0) return failed(failure('PASSPORT_NOT_FOUND'))
    const [registered] = registeredPeople(own.filter(({ paper }) => paper === 'PASSPORT'))
    return registered ? link(holder, registered, now) : failed(failure('PAPER_NOT_LINKABLE'))
  }),
)

const provedPhones = ({ phones }: HolderRecord, now: Instant): ReadonlySet<PhoneId> =>
  new Set(
    Object.values(phones)
      .filter(({ provedAt }) => isProofLive(provedAt, now))
      .map((phone) => phone.phoneId),
  )

/** In the order of `rules.md` 13: link, join, facts. Who is linked by phone already stays so, and is confirmed by it. */
async function link(holder: HolderRecord, registered: Parameters<typeof candidate>[1], now: Instant) {
  const person = candidate(holder._id, registered)
  const known = Object.hasOwn(holder.people, person.ref) ? holder.people[person.ref] : undefined
  const entered = known ?? (await newLink(holder, person, { phone: null, through: 'passport', role: 'self', linkedAt: now }))
  if (!known) await changePeople(holder._id, { added: { [person.ref]: entered } })
  const outcome = await joinAndLearn(holder._id, person, now)
  if (outcome === 'full') {
    await changePeople(holder._id, { removed: [person.ref] })
    return failed(failure('PERSON_FULL'))
  }
  await becomeSelf(holder, person.ref, entered, now)
  return done({ linked: 1, added: known ? 0 : 1, incomplete: outcome === 'in part' })
}
