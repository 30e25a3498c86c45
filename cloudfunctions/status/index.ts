import { serve } from '@common/pipeline/serve'
import { showCodes } from './show.handler'

/** Showing codes. */
export const main = serve([showCodes])
