import { type Instant, MINUTE } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { endOfDay, type Entry, type ListKind } from '@domain/white-list'
import { entryReference, personId } from '../crypto/hash'
import { seal } from '../crypto/seal'
import { aFewAtOnce } from '../database/a-few-at-once'
import { tellLists } from '../people/tell-lists'
import { enterAll, entryId, type ListEntryRecord } from '../repositories/list-entries.repository'
import type { ListImportRecord } from '../repositories/list-import.record'
import { partEntered, readPart, ROWS_A_PART, stopImport } from '../repositories/list-imports.repository'
import { readPersons } from '../repositories/persons.repository'
import { places } from '../repositories/places'
import { whileReserved } from '../repositories/reservation'

/** Longer than a function that enters can live: who dies in it holds it off for so long. */
const RESERVED_MS = MINUTE + 10_000

/**
 * Enters what is left of a list, part by part, until a time of this machine's clock. An entry is written before the person's record is looked for: who is
 * linked meanwhile reads it there. Each part can be repeated; nothing is done while somebody else enters the same list. A part that lapsed before it was entered
 * ends it: the list would say that more are entered than are.
 */
export async function enterImport(record: ListImportRecord, now: Instant, until: Instant): Promise<void> {
  await whileReserved({ collection: 'listImports', fresh: record, now, forMs: RESERVED_MS }, async (taken) => {
    if (taken.state !== 'importing') return
    for (let part = Math.floor(taken.written / ROWS_A_PART); part < taken.goodParts && Date.now() < until; part++) {
      const rows = await readPart<Entry>(taken._id, 'good', part, now)
      if (!rows) return stopImport(taken, part)
      await enterPart(taken.kind, rows, now)
      await partEntered(taken, part, Math.min((part + 1) * ROWS_A_PART, taken.good))
    }
  })
}

async function enterPart(kind: ListKind, rows: readonly Entry[], now: Instant): Promise<void> {
  const records = rows.map((row) => recordOf(kind, row, now))
  await enterAll(records)
  const known = await readPersons(records.map(({ person }) => person))
  await aFewAtOnce(known, ({ _id }) => tellLists(_id, now))
}

function recordOf(kind: ListKind, entry: Entry, now: Instant): ListEntryRecord {
  const person: PersonId = personId(entry.idNumber)
  const id = entryId(kind, person)
  const until = endOfDay(entry.until)
  return {
    _id: id,
    kind,
    person,
    reference: entryReference(id),
    entryCipher: seal(JSON.stringify(entry), places.listEntry(id)),
    enteredAt: now,
    until,
    expiresAt: new Date(until),
  }
}
