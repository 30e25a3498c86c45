import { OFFICE_OPERATIONS } from './office/operations'
import { attestPaper } from './pass/attest-paper'
import { countScans } from './pass/count-scans'
import { printPaper } from './pass/print-paper'
import { printPoster } from './pass/print-poster'
import { readDenyList } from './pass/read-deny-list'
import { readKeys } from './pass/read-keys'
import { reportPass } from './pass/report-pass'
import { authorise } from './itinerary/authorise'
import { readComparedCities } from './itinerary/read-compared-cities'
import { readMeasures } from './itinerary/read-measures'
import { confirmSelf } from './linking/confirm-self'
import { finishFace } from './linking/finish-face'
import { linkByPhone } from './linking/link-by-phone'
import { linkByPassport } from './linking/link-by-passport'
import { startFace } from './linking/start-face'
import { refreshColours } from './linking/refresh-colours'
import { unlink } from './linking/unlink'
import { allowMessages } from './messages/allow-messages'
import { readPermissions } from './messages/read-permissions'
import { stopMessages } from './messages/stop-messages'
import { deleteMyData } from './account/delete-my-data'
import { readMyData } from './account/read-my-data'
import { beginImport } from './lists/begin-import'
import { checkImport } from './lists/check-import'
import { confirmImport } from './lists/confirm-import'
import { listImports } from './lists/list-imports'
import { withdrawImport } from './lists/withdraw-import'
import { readRefused } from './lists/read-refused'
import { listEntries } from './lists/list-entries'
import { removeEntry } from './lists/remove-entry'
import { approveFiling, listFilings, withdrawFiling } from './lists/filings'
import type { Operation } from './operation'
import { checkOrder } from './orders/check-order'
import { listMyOrders } from './orders/list-my-orders'
import { listOrders } from './orders/list-orders'
import { raiseOrder } from './orders/raise-order'
import { answerNotReturning } from './declaration/answer-not-returning'
import { changeDeclaration } from './declaration/change-declaration'
import { declareJourney } from './declaration/declare-journey'
import { enterAnalysisCode } from './declaration/enter-analysis-code'
import { listArrivals } from './declaration/list-arrivals'
import { markArrival } from './declaration/mark-arrival'
import { readAnalysis } from './declaration/read-analysis'
import { readArrival } from './declaration/read-arrival'
import { readArrivalNumbers } from './declaration/read-arrival-numbers'
import { readMyDeclaration } from './declaration/read-my-declaration'
import { requestAnotherCode } from './declaration/request-another-code'
import { startAnalysis } from './declaration/start-analysis'
import { unmaskArrival } from './declaration/unmask-arrival'
import { withdrawDeclaration } from './declaration/withdraw-declaration'
import { changeCase } from './verification/change-case'
import { handInReport } from './verification/hand-in-report'
import { listAllCases } from './verification/list-all-cases'
import { listCases } from './verification/list-cases'
import { moveHousehold } from './verification/move-household'
import { moveStreetCase } from './verification/move-street-case'
import { readAccesses } from './verification/read-accesses'
import { readCase } from './verification/read-case'
import { readPictures } from './verification/read-pictures'
import { readStreetCase } from './verification/read-street-case'
import { readStreetPictures } from './verification/read-street-pictures'
import { searchCases } from './verification/search-cases'
import { submitCase } from './verification/submit-case'
import { submitForHolder } from './verification/submit-for-holder'
import { unmaskCase } from './verification/unmask-case'
import { withdrawCase } from './verification/withdraw-case'
import { writeHealthNote } from './verification/write-health-note'
import { beginUpload } from './files/begin-upload'
import { dropUpload } from './files/drop-upload'
import { finishUpload } from './files/finish-upload'
import { putUpload } from './files/put-upload'
import { runJobs } from './scheduler/run-jobs'
import { startAlipay } from './session/start-alipay'
import { startDevice } from './session/start-device'
import { sendCode } from './sms/send-code'
import { applyTemporaryPass } from './status/apply-temporary-pass'
import { show } from './status/show'

/** Every operation there is: tests and documents are made from this list, so that none can be forgotten. The client imports single files instead. */
export const OPERATIONS: readonly Operation[] = [
  startAlipay,
  startDevice,
  sendCode,
  authorise,
  readComparedCities,
  readMeasures,
  linkByPhone,
  linkByPassport,
  startFace,
  finishFace,
  confirmSelf,
  unlink,
  refreshColours,
  show,
  applyTemporaryPass,
  submitCase,
  submitForHolder,
  readCase,
  readAccesses,
  changeCase,
  withdrawCase,
  handInReport,
  readPictures,
  listCases,
  listAllCases,
  readStreetCase,
  readStreetPictures,
  moveStreetCase,
  moveHousehold,
  searchCases,
  unmaskCase,
  writeHealthNote,
  startAnalysis,
  requestAnotherCode,
  enterAnalysisCode,
  readAnalysis,
  answerNotReturning,
  declareJourney,
  readMyDeclaration,
  changeDeclaration,
  withdrawDeclaration,
  listArrivals,
  readArrival,
  unmaskArrival,
  markArrival,
  readArrivalNumbers,
  beginUpload,
  putUpload,
  finishUpload,
  dropUpload,
  ...OFFICE_OPERATIONS,
  beginImport,
  checkImport,
  confirmImport,
  listImports,
  readRefused,
  withdrawImport,
  listEntries,
  removeEntry,
  approveFiling,
  withdrawFiling,
  listFilings,
  raiseOrder,
  listMyOrders,
  listOrders,
  checkOrder,
  countScans,
  printPaper,
  attestPaper,
  printPoster,
  readDenyList,
  readKeys,
  reportPass,
  readPermissions,
  allowMessages,
  stopMessages,
  readMyData,
  deleteMyData,
  runJobs,
]
