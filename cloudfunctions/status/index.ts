import { serve } from '@common/pipeline/serve'
import { applyTemporaryPassHandler } from './apply-temporary-pass.handler'
import { showCodes } from './show.handler'

/** Showing codes, and the temporary pass that one of them can be given. */
export const main = serve([showCodes, applyTemporaryPassHandler])
