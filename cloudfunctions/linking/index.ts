import { serve } from '@common/pipeline/serve'
import { confirmSelfHandler } from './confirm-self.handler'
import { linkByPhoneHandler } from './link-by-phone.handler'
import { refreshColoursHandler } from './refresh-colours.handler'
import { unlinkHandler } from './unlink.handler'

/** Links health codes to an account, confirms whose they are, and keeps their colours fresh. */
export const main = serve([linkByPhoneHandler, confirmSelfHandler, unlinkHandler, refreshColoursHandler])
