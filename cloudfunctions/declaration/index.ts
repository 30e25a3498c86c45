import { serve } from '@common/pipeline/serve'
import { changeHandler } from './change.handler'
import { declareHandler } from './declare.handler'
import { listArrivalsHandler } from './list-arrivals.handler'
import { markArrivalHandler } from './mark-arrival.handler'
import { readArrivalHandler } from './read-arrival.handler'
import { readMyDeclarationHandler } from './read-my-declaration.handler'
import { withdrawHandler } from './withdraw.handler'

/** 返温来温预申报: people say that they come, streets expect them. */
export const main = serve([
  declareHandler,
  readMyDeclarationHandler,
  changeHandler,
  withdrawHandler,
  listArrivalsHandler,
  readArrivalHandler,
  markArrivalHandler,
])
