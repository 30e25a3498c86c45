import { serve } from '@common/pipeline/serve'
import { beginImportHandler } from './begin-import.handler'
import { checkImportHandler } from './check-import.handler'
import { confirmImportHandler } from './confirm-import.handler'
import { listEntriesHandler, removeEntryHandler } from './entries.handler'
import { approveFilingHandler, listFilingsHandler, withdrawFilingHandler } from './filings.handler'
import { listImportsHandler, readRefusedHandler, withdrawImportHandler } from './imports.handler'

/** White lists of the data bureau, and the filings of the office that drivers need. */
export const main = serve([
  beginImportHandler,
  checkImportHandler,
  confirmImportHandler,
  listImportsHandler,
  readRefusedHandler,
  withdrawImportHandler,
  listEntriesHandler,
  removeEntryHandler,
  approveFilingHandler,
  withdrawFilingHandler,
  listFilingsHandler,
])
