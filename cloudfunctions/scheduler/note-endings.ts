import { shownPeople } from '@common/people/shown-people'
import { readHolder } from '@common/repositories/holder-people.repository'
import type { HolderRecord } from '@common/repositories/holder.record'
import { lookedAt, permissionsToLookAt } from '@common/repositories/message-permissions.repository'
import type { PermissionRecord } from '@common/repositories/message.record'
import { enterValidity } from '@common/repositories/messages.repository'
import { endOf } from '@domain/itinerary/validity'
import type { Instant } from '@domain/kernel/china-time'
import type { PhoneRef } from '@domain/kernel/ids'
import { nextTelling, tellingAt } from '@domain/messages/telling'
import type { Job } from './job'

const ACCOUNTS_AT_ONCE = 100

/**
 * Enters a message for every validity that should be told of by now, of the accounts that want to hear. Showing moves an end without a note of it
 * here, so an account is looked at when an end was due, and again when it has moved.
 */
export const noteEndings: Job = async ({ now, until }) => {
  let looked = 0
  for (;;) {
    const due = await permissionsToLookAt(now, ACCOUNTS_AT_ONCE)
    await Promise.all(due.map((permission) => look(permission, now)))
    looked += due.length
    if (due.length < ACCOUNTS_AT_ONCE || Date.now() > until) return looked
  }
}

async function look({ _id: account, left, lookAt = 0 }: PermissionRecord, now: Instant): Promise<void> {
  const holder = await readHolder(account)
  const isWanted = holder !== undefined && !holder.closed && left.validity > 0
  const phones = isWanted ? servingPhones(holder, now) : []
  const due = phones.filter(([, phone]) => tellingAt(phone) >= lookAt && tellingAt(phone) <= now)
  await Promise.all(due.map(([phone, validity]) => enterValidity({ account, phone, end: endOf(validity) }, now)))
  const validities = phones.map(([, phone]) => phone)
  await lookedAt(account, lookAt, nextTelling(validities, now))
}

/** Phones by which somebody is shown: the end of another changes nothing for anybody. */
const servingPhones = (holder: HolderRecord, now: Instant) =>
  [...new Set(shownPeople(holder, now).map(({ servedBy }) => servedBy))].map((phone: PhoneRef) => [phone, holder.phones[phone]] as const)
