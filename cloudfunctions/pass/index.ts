import { serve } from '@common/pipeline/serve'
import { attestPaperHandler } from './attest-paper.handler'
import { countScansHandler } from './count-scans.handler'
import { printPaperHandler } from './print-paper.handler'
import { printPosterHandler } from './print-poster.handler'
import { readDenyListHandler } from './read-deny-list.handler'
import { readKeysHandler } from './read-keys.handler'
import { reportPassHandler } from './report-pass.handler'

/** What doors need: public keys, the deny-list, reports, counts, and what is printed. */
export const main = serve([
  readKeysHandler,
  readDenyListHandler,
  reportPassHandler,
  countScansHandler,
  printPaperHandler,
  attestPaperHandler,
  printPosterHandler,
])
