import { noteTemporaryEnd } from '@common/messages/note-temporary-end'
import { codeOf } from '@common/people/code'
import { type ShownPerson, shownPeople } from '@common/people/shown-people'
import { implement } from '@common/pipeline/implement'
import type { HolderRecord } from '@common/repositories/holder.record'
import { readHolder, writeTemporary } from '@common/repositories/holder-people.repository'
import { endTemporaryPass, grantTemporaryPass } from '@common/repositories/temporary-passes.repository'
import { currentSettings } from '@common/settings/settings'
import { applyTemporaryPass } from '@contract/status/apply-temporary-pass'
import { isRunning } from '@domain/itinerary/validity'
import { type Instant, nextMidnight } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { isTemporaryRunning, PROMISE_VERSION, TEMPORARY_PASS_SERVES } from '@domain/status/temporary-pass'
import { mayApplyTemporaryPass } from '@domain/status/ways-open'

/** The grant is counted first, then shown: if this dies half-way, asking again finds it running and counts nothing. */
export const applyTemporaryPassHandler = implement(applyTemporaryPass, async ({ input, caller: { account }, now, about }) => {
  if (input.promiseVersion !== PROMISE_VERSION) return failed(failure('CONSENT_OUTDATED'))
  const holder = await readHolder(account)
  if (holder?.closed) return failed(failure('ACCOUNT_CLOSED'))
  const person = holder && shownPeople(holder, now).find(({ reference }) => reference === input.person)
  if (!person) return failed(failure('PERSON_NOT_LINKED'))
  about(person.personId)
  const { answeredAt } = holder.phones[person.servedBy]
  if (person.temporary && isTemporaryRunning(person.temporary, answeredAt, now)) return done({ until: person.temporary.until })
  if (!mayApplyTemporaryPass({ role: person.role, code: codeNow(holder, person, now) })) return failed(failure('TEMPORARY_NOT_POSSIBLE'))
  const { policy } = await currentSettings()
  const longest = now + TEMPORARY_PASS_SERVES
  const until = await grantTemporaryPass({
    person: person.personId,
    account,
    promiseVersion: input.promiseVersion,
    now,
    until: longest,
    atMost: policy.temporaryPassesPerDay,
  })
  if (until === undefined) return failed(noMore(policy.temporaryPassesPerDay, now))
  const temporary = { until, answeredAt }
  const isShown = await writeTemporary({
    account,
    person: person.reference,
    id: person.personId,
    phone: person.servedBy,
    temporary,
  })
  if (!isShown) {
    // An answer came meanwhile: what was granted for the one before runs under no other.
    if (until === longest) await endTemporaryPass(person.personId, now, until)
    return failed(failure('TEMPORARY_NOT_POSSIBLE'))
  }
  await noteTemporaryEnd(holder, person, temporary, now)
  return done({ until })
})

/** Where the office allows none, tomorrow has none either. */
const noMore = (perDay: number, now: Instant) =>
  perDay === 0 ? failure('TEMPORARY_NOT_POSSIBLE') : failure('TEMPORARY_LIMIT', { until: nextMidnight(now) })

function codeNow(holder: HolderRecord, person: ShownPerson, now: Instant) {
  const phone = holder.phones[person.servedBy]
  return isRunning(phone, now) ? codeOf(person, phone, now) : null
}
