import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PhoneRef } from '@domain/kernel/ids'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { DeclarationRecord } from './declaration.record'
import type { HolderPhone, HolderRecord } from './holder.record'

const holders = () => database.collection('holders')

/** Makes the account's document unless it is there. */
export async function createHolder(account: AccountId, now: Instant): Promise<void> {
  const fresh: HolderRecord = { _id: account, closed: false, createdAt: now, lockedUntil: 0, phones: {}, people: {} }
  await addNew('holders', fresh)
}

export async function lockHolder(account: AccountId, until: Instant): Promise<void> {
  await holders()
    .where({ _id: account })
    .update({ lockedUntil: _.max(until) })
}

/** Puts a phone's new answer in the place of the one before. `false` when the account is closed or gone. */
export async function savePhone(account: AccountId, reference: PhoneRef, phone: HolderPhone): Promise<boolean> {
  const { updated } = await holders()
    .where({ _id: account, closed: false })
    .update({ [`phones.${reference}`]: _.set(phone) })
  return updated === 1
}

/** Notes how a declaration of the account stands, unless it knows of a later one. */
export async function noteDeclared({ account, state, arrivesOn, changedAt }: DeclarationRecord): Promise<void> {
  await holders()
    .where({ _id: account, closed: false, 'declared.changedAt': _.or(_.exists(false), _.lte(changedAt)) })
    .update({ declared: _.set({ state, arrivesOn, changedAt }) })
}

/** Closes an account for good, and gives it as it was found; nothing when there is none. */
export async function closeHolder(account: AccountId, now: Instant): Promise<HolderRecord | undefined> {
  const { doc } = (await holders().where({ _id: account }).updateAndReturn({ closed: true, closedAt: now })) as {
    doc?: HolderRecord | null
  }
  return doc ?? undefined
}

/** Closed accounts of which something may remain. */
export async function listClosed(atMost: number): Promise<AccountId[]> {
  const { data } = await holders()
    .where({ closedAt: _.gt(0) })
    .orderBy('closedAt', 'asc')
    .field({ _id: true })
    .limit(atMost)
    .get()
  return (data as HolderRecord[]).map(({ _id }) => _id)
}

export async function removeHolder(account: AccountId): Promise<void> {
  await holders().where({ _id: account, closed: true }).remove()
}

export interface Showing {
  account: AccountId
  phone: PhoneRef
  /** Of the compared cities in force: a bit asked for others is not extended. */
  setTag: string
  now: Instant
  /** How far this showing reaches. */
  reach: Instant
}

/**
 * Shows an account: extends the validity of one phone and returns everything, in ONE round trip (`rules.md` 12). Nothing comes back when there is
 * nothing to extend: no such account, closed, phone unknown, validity over, or asked for other cities.
 */
export async function showHolder({ account, phone, setTag, now, reach }: Showing): Promise<HolderRecord | undefined> {
  const path = `phones.${phone}`
  const running = { _id: account, closed: false, [`${path}.setHash`]: setTag, [`${path}.reach`]: _.gt(now), [`${path}.capAt`]: _.gt(now) }
  const { doc } = (await holders()
    .where(running)
    .updateAndReturn({ [`${path}.reach`]: _.max(reach), [`${path}.shownAt`]: _.max(now) })) as { doc?: HolderRecord | null }
  if (!doc) return undefined
  // The platform's documents do not say whether the old or the new image comes back: the extension is right on both.
  const shown = doc.phones[phone]
  const extended = { ...shown, reach: Math.max(shown.reach, reach), shownAt: Math.max(shown.shownAt, now) }
  return { ...doc, phones: { ...doc.phones, [phone]: extended } }
}

/** Some accounts, drawn by the database: no more are read, however many there are. */
export async function sampleHolders(size: number): Promise<HolderRecord[]> {
  const { data } = (await holders().aggregate().sample({ size }).limit(size).end()) as { data: HolderRecord[] }
  return data
}
