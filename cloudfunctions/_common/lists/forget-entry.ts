import type { Instant } from '@domain/kernel/china-time'
import { tellLists } from '../people/tell-lists'
import { type ListEntryRecord, removeEnded } from '../repositories/list-entries.repository'

/** After an entry was ended: every phone that shows the person knows first, then it goes. Can be repeated. */
export async function forgetEntry({ _id, person }: ListEntryRecord, now: Instant): Promise<void> {
  await tellLists(person, now)
  await removeEnded(_id)
}
