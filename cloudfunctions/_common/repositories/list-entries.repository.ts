import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { database } from '../database/app'
import type { ListStanding } from './person.record'

export type ListKind = 'truck' | 'health'

/** One document of `listEntries` 白名单: a person on a list of the data bureau. */
export interface ListEntryRecord {
  /** `<kind>.<person>` */
  _id: string
  kind: ListKind
  person: PersonId
  /** It counts before this. */
  until: Instant
  expiresAt: Date
}

/** Until when a person stands on each list. */
export async function readLists(person: PersonId): Promise<ListStanding> {
  const { data } = await database.collection('listEntries').where({ person }).limit(2).get()
  const entries = data as ListEntryRecord[]
  const untilOf = (kind: ListKind) => entries.find((entry) => entry.kind === kind)?.until
  const [truckUntil, whitelistUntil] = [untilOf('truck'), untilOf('health')]
  return { ...(truckUntil !== undefined && { truckUntil }), ...(whitelistUntil !== undefined && { whitelistUntil }) }
}
