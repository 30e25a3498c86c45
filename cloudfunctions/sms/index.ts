import { serve } from '@common/pipeline/serve'
import { sendSmsCode } from './send-code.handler'

/** SMS codes of the ministry's itinerary service. */
export const main = serve([sendSmsCode])
