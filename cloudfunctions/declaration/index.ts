import { serve } from '@common/pipeline/serve'
import { answerNotReturningHandler } from './answer-not-returning.handler'
import { changeDeclarationHandler } from './change-declaration.handler'
import { declareJourneyHandler } from './declare-journey.handler'
import { enterAnalysisCodeHandler } from './enter-analysis-code.handler'
import { listArrivalsHandler } from './list-arrivals.handler'
import { markArrivalHandler } from './mark-arrival.handler'
import { readAnalysisHandler } from './read-analysis.handler'
import { readArrivalHandler } from './read-arrival.handler'
import { readArrivalNumbersHandler } from './read-arrival-numbers.handler'
import { readMyDeclarationHandler } from './read-my-declaration.handler'
import { requestAnotherCodeHandler } from './request-another-code.handler'
import { startAnalysisHandler } from './start-analysis.handler'
import { unmaskArrivalHandler } from './unmask-arrival.handler'
import { withdrawDeclarationHandler } from './withdraw-declaration.handler'

/** 返温来温预申报: people say that they come, streets expect them. */
export const main = serve([
  startAnalysisHandler,
  requestAnotherCodeHandler,
  enterAnalysisCodeHandler,
  readAnalysisHandler,
  answerNotReturningHandler,
  declareJourneyHandler,
  readMyDeclarationHandler,
  changeDeclarationHandler,
  withdrawDeclarationHandler,
  listArrivalsHandler,
  readArrivalHandler,
  unmaskArrivalHandler,
  markArrivalHandler,
  readArrivalNumbersHandler,
])
