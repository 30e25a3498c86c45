import { personId } from '@common/crypto/hash'
import { open } from '@common/crypto/seal'
import { forgetEntry } from '@common/lists/forget-entry'
import { implement } from '@common/pipeline/implement'
import { endEntry, findRunning, type ListEntryRecord, listRunning } from '@common/repositories/list-entries.repository'
import { places } from '@common/repositories/places'
import { type ListedEntry, listEntries } from '@contract/lists/list-entries'
import { removeEntry } from '@contract/lists/remove-entry'
import { maskDocument, maskName, maskPlate } from '@domain/kernel/masking'
import { done } from '@domain/kernel/result'
import type { Entry } from '@domain/white-list'

export const listEntriesHandler = implement(listEntries, async ({ input: { kind, page, idNumber }, now, about }) => {
  if (idNumber !== undefined) {
    const person = personId(idNumber)
    about(person)
    const found = await findRunning(kind, person, now)
    return done({ entries: found.map(present), total: found.length })
  }
  const { found, total } = await listRunning(kind, page, now)
  return done({ entries: found.map(present), total })
})

function present({ _id, reference, entryCipher }: ListEntryRecord): ListedEntry {
  const { name, idNumber, company, until, plate, route, filing } = JSON.parse(open(entryCipher, places.listEntry(_id))) as Entry
  return {
    entry: reference,
    maskedName: maskName(name),
    maskedNumber: maskDocument(idNumber),
    company,
    until,
    ...(plate !== undefined && { maskedPlate: maskPlate(plate) }),
    ...(route !== undefined && { route }),
    ...(filing !== undefined && { filing }),
  }
}

/** Ended first, so that it counts nowhere any more; then told, then removed. */
export const removeEntryHandler = implement(removeEntry, async ({ input: { entry }, now, about }) => {
  const ended = await endEntry(entry, now)
  if (ended) {
    about(ended.person)
    await forgetEntry(ended, now)
  }
  return done({ removed: ended !== undefined })
})
