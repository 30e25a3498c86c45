import { dropFile, forgetImport } from '@common/lists/forget-import'
import { implement } from '@common/pipeline/implement'
import type { ListImportRecord } from '@common/repositories/list-import.record'
import { changeImport, readImport, removeParts, savePartsOf } from '@common/repositories/list-imports.repository'
import { loadFile } from '@common/storage/storage'
import { checkImport } from '@contract/lists/check-import'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import { checkList, CSV_ROWS_AT_MOST } from '@domain/white-list'
import { presentImport } from './present-import'
import { readRows } from './read-rows'
import { standingFor } from './standing'

/** 50,000 rows of 300 bytes. */
const BYTES_AT_MOST = 15 * 1024 * 1024

/** The parts are kept before the list says that it is checked; the file goes last, and at once when it is none that can be read. */
export const checkImportHandler = implement(checkImport, async ({ input: { proposal }, caller: { account }, now }) => {
  const record = await readImport(proposal)
  if (!record || record.account !== account) return failed(failure('PROPOSAL_NOT_FOUND'))
  const checked = record.state === 'open' ? await check(record, now) : done(record)
  if (!checked.ok) return checked
  await dropFile(checked.value)
  const presented = presentImport(checked.value)
  return presented ? done(presented) : failed(failure('PROPOSAL_NOT_FOUND'))
})

async function check(record: ListImportRecord, now: Instant): Promise<Result<ListImportRecord, Failure>> {
  const bytes = await loadFile(record.fileId, BYTES_AT_MOST)
  if (bytes === undefined) return failed(failure('FILE_NOT_FOUND'))
  const rows = bytes === 'too-large' ? failed(failure('LIST_TOO_LARGE', { most: CSV_ROWS_AT_MOST })) : await readRows(record.kind, bytes)
  if (!rows.ok) {
    await forgetImport(record)
    return rows
  }
  const { good, refused } = checkList(record.kind, rows.value, await standingFor(record.kind, rows.value, now))
  const entries = good.map(({ entry }) => entry)
  const goodParts = await savePartsOf(record, 'good', entries)
  const refusedParts = await savePartsOf(record, 'refused', refused)
  const change = { state: 'proposed', isFileDue: true, good: good.length, refused: refused.length, goodParts, refusedParts } as const
  const proposed = (await changeImport(record._id, 'open', change)) ?? (await readImport(record._id))
  if (proposed && proposed.state !== 'withdrawn') return done(proposed)
  await removeParts(record._id)
  return failed(failure('PROPOSAL_NOT_FOUND'))
}
