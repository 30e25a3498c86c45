import { serve } from '@common/pipeline/serve'
import { changeCaseHandler } from './change-case.handler'
import { handInReportHandler } from './hand-in-report.handler'
import { listAllCasesHandler } from './list-all-cases.handler'
import { listCasesHandler } from './list-cases.handler'
import { moveHouseholdHandler } from './move-household.handler'
import { moveStreetCaseHandler } from './move-street-case.handler'
import { readAccessesHandler } from './read-accesses.handler'
import { readCaseHandler } from './read-case.handler'
import { readPicturesHandler } from './read-pictures.handler'
import { readStreetCaseHandler } from './read-street-case.handler'
import { readStreetPicturesHandler } from './read-street-pictures.handler'
import { searchCasesHandler } from './search-cases.handler'
import { submitCaseHandler } from './submit-case.handler'
import { submitForHolderHandler } from './submit-for-holder.handler'
import { unmaskCaseHandler } from './unmask-case.handler'
import { withdrawCaseHandler } from './withdraw-case.handler'
import { writeHealthNoteHandler } from './write-health-note.handler'

/** 核查: people hand cases in, grid workers take them on. */
export const main = serve([
  submitCaseHandler,
  submitForHolderHandler,
  readCaseHandler,
  readAccessesHandler,
  changeCaseHandler,
  withdrawCaseHandler,
  handInReportHandler,
  readPicturesHandler,
  listCasesHandler,
  listAllCasesHandler,
  readStreetCaseHandler,
  readStreetPicturesHandler,
  moveStreetCaseHandler,
  moveHouseholdHandler,
  searchCasesHandler,
  unmaskCaseHandler,
  writeHealthNoteHandler,
])
