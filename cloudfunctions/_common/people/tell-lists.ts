import { isDeepStrictEqual } from 'node:util'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { readLists } from '../repositories/list-entries.repository'
import { changeFacts } from './change-facts'

/** Hands the lists on which a person stands to their record, and by it to every phone that shows them. Can be repeated; nobody need show them (`rules.md` 13). */
export async function tellLists(person: PersonId, now: Instant): Promise<void> {
  const lists = await readLists(person)
  await changeFacts(person, now, (known) => (isDeepStrictEqual(known.lists ?? {}, lists) ? undefined : { lists }))
}
