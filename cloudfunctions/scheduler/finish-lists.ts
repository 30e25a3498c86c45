import { enterImport } from '@common/lists/enter-import'
import { forgetEntry } from '@common/lists/forget-entry'
import { dropFile, forgetImport } from '@common/lists/forget-import'
import { untoldEntries } from '@common/repositories/list-entries.repository'
import { importsWithFileDue, importsBefore, PROPOSAL_SERVES } from '@common/repositories/list-imports.repository'
import { MINUTE } from '@domain/kernel/china-time'
import { eachAlone } from './each-alone'
import type { Job, Minute } from './job'

const ENTRIES_A_MINUTE = 200
const IMPORTS_A_MINUTE = 20

/** Goes on with lists that nobody enters any more, tells of entries that were ended, and deletes what is left of lists that nobody needs. */
export const finishLists: Job = async (minute) =>
  (await finishEntries(minute)) + (await finishImports(minute)) + (await finishForgetting(minute)) + (await dropFiles(minute))

const finishEntries = async (minute: Minute): Promise<number> =>
  eachAlone(await untoldEntries(ENTRIES_A_MINUTE), minute, (entry) => forgetEntry(entry, minute.now))

/** Those of this minute may still be on their way. */
const finishImports = async (minute: Minute): Promise<number> =>
  eachAlone(await importsBefore('importing', minute.now - MINUTE, IMPORTS_A_MINUTE), minute, (record) =>
    enterImport(record, minute.now, minute.until),
  )

/** Lists whose file nobody had checked within a day, and those whose withdrawal broke off. */
async function finishForgetting(minute: Minute): Promise<number> {
  const unchecked = await importsBefore('open', minute.now - PROPOSAL_SERVES, IMPORTS_A_MINUTE)
  const withdrawn = await importsBefore('withdrawn', minute.now, IMPORTS_A_MINUTE)
  return eachAlone([...unchecked, ...withdrawn], minute, forgetImport)
}

/** Files of lists whose check broke off at its end. */
const dropFiles = async (minute: Minute): Promise<number> =>
  eachAlone(await importsWithFileDue(minute.now - MINUTE, IMPORTS_A_MINUTE), minute, dropFile)
