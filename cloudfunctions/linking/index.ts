import { serve } from '@common/pipeline/serve'
import { confirmSelfHandler } from './confirm-self.handler'
import { finishFaceHandler } from './finish-face.handler'
import { linkByPassportHandler } from './link-by-passport.handler'
import { linkByPhoneHandler } from './link-by-phone.handler'
import { refreshColoursHandler } from './refresh-colours.handler'
import { startFaceHandler } from './start-face.handler'
import { unlinkHandler } from './unlink.handler'

/** Links health codes to an account, confirms whose they are, and keeps their colours fresh. */
export const main = serve([
  linkByPhoneHandler,
  linkByPassportHandler,
  startFaceHandler,
  finishFaceHandler,
  confirmSelfHandler,
  unlinkHandler,
  refreshColoursHandler,
])
