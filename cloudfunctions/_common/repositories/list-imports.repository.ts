import { DAY, type Instant } from '@domain/kernel/china-time'
import type { ListKind } from '@domain/white-list'
import { keptFor } from '@domain/retention/retention.table'
import { open, seal } from '../crypto/seal'
import { aFewAtOnce, inGroups } from '../database/a-few-at-once'
import { _, database } from '../database/app'
import type { ListImportRecord } from './list-import.record'
import { places } from './places'

/** A proposal and its report serve a day. */
export const PROPOSAL_SERVES = DAY
const LISTED_AT_MOST = 20

/** Rows of one document: some 200 KB, where 16 MB are the limit; so much is entered between two marks of progress. */
export const ROWS_A_PART = 500

export type Share = 'good' | 'refused'

const imports = () => database.collection('listImports')
const parts = () => database.collection('listImportParts')
const partId = (proposal: string, share: Share, part: number) => `${proposal}.${share}.${part}`

type NewImport = Pick<ListImportRecord, '_id' | 'kind' | 'account' | 'fileId' | 'at'>

export async function addImport(opened: NewImport): Promise<void> {
  const record: ListImportRecord = {
    ...opened,
    state: 'open',
    isFileDue: false,
    good: 0,
    refused: 0,
    written: 0,
    goodParts: 0,
    refusedParts: 0,
    reservedUntil: 0,
    expiresAt: new Date(opened.at + keptFor('listImports')),
  }
  await imports().add(record)
}

export async function readImport(id: string): Promise<ListImportRecord | undefined> {
  const { data } = await imports().where({ _id: id }).limit(1).get()
  return (data as ListImportRecord[])[0]
}

/** Changes a list that still is in this state; nothing when it is not. */
export async function changeImport(
  id: string,
  state: ListImportRecord['state'],
  change: Partial<ListImportRecord>,
): Promise<ListImportRecord | undefined> {
  const { updated } = await imports().where({ _id: id, state }).update(change)
  return updated === 1 ? readImport(id) : undefined
}

export async function removeImport(id: string): Promise<void> {
  await imports().where({ _id: id }).remove()
}

export async function removeParts(proposal: string): Promise<void> {
  await parts().where({ proposal }).remove()
}

export async function noteFileGone(id: string): Promise<void> {
  await imports().where({ _id: id }).update({ isFileDue: false })
}

export async function listCheckedImports(kind: ListKind): Promise<ListImportRecord[]> {
  const { data } = await imports()
    .where({ kind, state: _.in(['proposed', 'importing', 'stopped', 'done']) })
    .orderBy('at', 'desc')
    .limit(LISTED_AT_MOST)
    .get()
  return data as ListImportRecord[]
}

/** Lists in this state that were handed in before; the oldest first. */
export async function importsBefore(state: ListImportRecord['state'], before: Instant, atMost: number): Promise<ListImportRecord[]> {
  const { data } = await imports()
    .where({ state, at: _.lt(before) })
    .orderBy('at', 'asc')
    .limit(atMost)
    .get()
  return data as ListImportRecord[]
}

/** Lists that were handed in before and whose file is not deleted yet although they are checked; the oldest first. */
export async function importsWithFileDue(before: Instant, atMost: number): Promise<ListImportRecord[]> {
  const { data } = await imports()
    .where({ isFileDue: true, at: _.lt(before) })
    .orderBy('at', 'asc')
    .limit(atMost)
    .get()
  return data as ListImportRecord[]
}

/** Keeps rows sealed, in parts of their own. Repeating replaces. @returns how many parts there are */
export async function savePartsOf(
  { _id, at }: Pick<ListImportRecord, '_id' | 'at'>,
  share: Share,
  rows: readonly unknown[],
): Promise<number> {
  const groups = inGroups(rows, ROWS_A_PART)
  await aFewAtOnce(groups, async (some, part) => {
    const id = partId(_id, share, part)
    const rowsCipher = seal(JSON.stringify(some), places.listPart(id))
    await parts()
      .doc(id)
      .set({ proposal: _id, rowsCipher, expiresAt: new Date(at + keptFor('listImportParts')) })
  })
  return groups.length
}

/** The rows of a part; nothing when it is entered already, or has lapsed. */
export async function readPart<Row>(proposal: string, share: Share, part: number, now: Instant): Promise<Row[] | undefined> {
  const id = partId(proposal, share, part)
  const { data } = await parts()
    .where({ _id: id, expiresAt: _.gt(new Date(now)) })
    .limit(1)
    .get()
  const [found] = data as { rowsCipher: string }[]
  return found && (JSON.parse(open(found.rowsCipher, places.listPart(id))) as Row[])
}

/** A list that is entered no further than before this part. */
export async function stopImport({ _id }: ListImportRecord, part: number): Promise<void> {
  await imports()
    .where({ _id, state: 'importing', written: part * ROWS_A_PART })
    .update({ state: 'stopped' })
}

/** A part of good rows that is entered: its rows are kept no longer. */
export async function partEntered(record: ListImportRecord, part: number, written: number): Promise<void> {
  const isLast = part + 1 === record.goodParts
  await imports()
    .where({ _id: record._id, state: 'importing' })
    .update({ written: _.max(written), ...(isLast && { state: 'done' }) })
  await parts()
    .where({ _id: partId(record._id, 'good', part) })
    .remove()
}
