import { enterImport } from '@common/lists/enter-import'
import { forgetEntry } from '@common/lists/forget-entry'
import { untoldEntries } from '@common/repositories/list-entries.repository'
import { importsBefore, PROPOSAL_SERVES, removeImport } from '@common/repositories/list-imports.repository'
import { deleteFiles } from '@common/storage/storage'
import { MINUTE } from '@domain/kernel/china-time'
import { eachAlone } from './each-alone'
import type { Job, Minute } from './job'

const ENTRIES_A_MINUTE = 200
const IMPORTS_A_MINUTE = 20

/** Goes on with lists that nobody enters any more, tells of entries that were ended, and deletes files that nobody had checked within a day. */
export const finishLists: Job = async (minute) =>
  (await finishEntries(minute)) + (await finishImports(minute)) + (await dropUnchecked(minute))

const finishEntries = async (minute: Minute): Promise<number> =>
  eachAlone(await untoldEntries(ENTRIES_A_MINUTE), minute, (entry) => forgetEntry(entry, minute.now))

/** Those of this minute may still be on their way. */
const finishImports = async (minute: Minute): Promise<number> =>
  eachAlone(await importsBefore('importing', minute.now - MINUTE, IMPORTS_A_MINUTE), minute, (record) =>
    enterImport(record, minute.now, minute.until),
  )

/** Lists whose file nobody had checked, with the file. */
async function dropUnchecked({ now }: Minute): Promise<number> {
  const left = await importsBefore('open', now - PROPOSAL_SERVES, IMPORTS_A_MINUTE)
  await deleteFiles(left.map(({ fileId }) => fileId))
  await Promise.all(left.map(({ _id }) => removeImport(_id)))
  return left.length
}
