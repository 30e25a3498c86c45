import { open } from '@common/crypto/seal'
import { seenOf, tellablePerson } from '@common/messages/tellable'
import type { ShownPerson } from '@common/people/shown-people'
import type { HolderRecord } from '@common/repositories/holder.record'
import type { MessageRecord, PermissionRecord, SituationMessage, ValidityMessage } from '@common/repositories/message.record'
import { places } from '@common/repositories/places'
import { endOf } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import { messageOf } from '@domain/messages/messages.table'
import { type TemporaryPass, WHEN_TEMPORARY_IS_OVER } from '@domain/status/temporary-pass'
import { type MessageWords, wordsOf } from '@domain/messages/words'
import { hasComeSoFar, journeyNews, type Journeys } from './journey-news'

export interface Account extends Journeys {
  permission: PermissionRecord
  holder: HolderRecord
}

/** What a message tells of has happened, and its facts have reached the account, or never will. */
export function hasArrived(message: MessageRecord, { holder: { people }, ...journeys }: Account, now: Instant): boolean {
  if (now < message.at) return false
  if (message.kind === 'journey') return hasComeSoFar(message, journeys)
  if (message.kind === 'validity' || !Object.hasOwn(people, message.person)) return true
  return (people[message.person].facts?.revision ?? 0) >= message.revision
}

/** What an account is told by messages of one subject, the oldest of which says how it was before; nothing when there is no news (any more), or no permission. */
export function newsOf([first, ...more]: readonly MessageRecord[], account: Account, now: Instant): MessageWords | undefined {
  if (account.permission.left[first.kind] <= 0) return undefined
  if (first.kind === 'journey') return journeyNews(first, account, now)
  if (first.kind === 'validity') return validityNews(first, account, now)
  return situationNews(first, more.at(-1)?.at ?? first.at, account, now)
}

/** No news to who has shown their code since: they saw it. The end of a temporary pass is one only where nothing else has ended it. */
function situationNews(
  { person: reference, from, temporary }: SituationMessage,
  changedAt: Instant,
  { permission, holder }: Account,
  now: Instant,
): MessageWords | undefined {
  const person = tellablePerson(holder, reference, now)
  if (!person || holder.phones[person.servedBy].shownAt > changedAt) return undefined
  const to = seenOf(holder, person, now)
  if (temporary && !(isLast(temporary, person, holder) && to.situation === WHEN_TEMPORARY_IS_OVER.situation)) return undefined
  const key = messageOf({ from, to })
  const name = open(person.nameCipher, places.name(holder._id, reference))
  return key === null ? undefined : wordsOf(key, { name, time: changedAt }, permission.language)
}

/** A temporary pass that no later one, newer answer or other colour has done away with. */
const isLast = ({ until, answeredAt }: TemporaryPass, { temporary, servedBy }: ShownPerson, { phones }: HolderRecord) =>
  temporary?.until === until && phones[servedBy].answeredAt === answeredAt

/** No news when it was shown since, and so ends later. */
function validityNews({ phone, end }: ValidityMessage, { permission, holder }: Account, now: Instant): MessageWords | undefined {
  if (!Object.hasOwn(holder.phones, phone) || endOf(holder.phones[phone]) !== end) return undefined
  return wordsOf(now < end ? 'validity-ends' : 'validity-ended', { time: end }, permission.language)
}
