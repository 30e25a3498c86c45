import { enterImport } from '@common/lists/enter-import'
import { forgetEntry } from '@common/lists/forget-entry'
import { untoldEntries } from '@common/repositories/list-entries.repository'
import { importsBefore, PROPOSAL_SERVES, removeImport } from '@common/repositories/list-imports.repository'
import { deleteFiles } from '@common/storage/storage'
import { MINUTE } from '@domain/kernel/china-time'
import type { Job, Minute } from './job'

const ENTRIES_A_MINUTE = 200
const IMPORTS_A_MINUTE = 20

/** Goes on with lists that nobody enters any more, tells of entries that were ended, and deletes files that nobody had checked within a day. */
export const finishLists: Job = async (minute) =>
  (await finishEntries(minute)) + (await finishImports(minute)) + (await forgetFiles(minute))

async function finishEntries({ now, until }: Minute): Promise<number> {
  let finished = 0
  for (const entry of await untoldEntries(ENTRIES_A_MINUTE)) {
    if (Date.now() > until) break
    await forgetEntry(entry, now)
    finished++
  }
  return finished
}

/** Those of this minute may still be on their way. */
async function finishImports({ now, until }: Minute): Promise<number> {
  const left = await importsBefore('importing', now - MINUTE, IMPORTS_A_MINUTE)
  for (const record of left) await enterImport(record, now, until)
  return left.length
}

async function forgetFiles({ now }: Minute): Promise<number> {
  const left = await importsBefore('open', now - PROPOSAL_SERVES, IMPORTS_A_MINUTE)
  await deleteFiles(left.map(({ fileId }) => fileId))
  await Promise.all(left.map(({ _id }) => removeImport(_id)))
  return left.length
}
