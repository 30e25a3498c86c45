import { serve } from '@common/pipeline/serve'
import { allowMessagesHandler } from './allow-messages.handler'
import { readPermissionsHandler } from './read-permissions.handler'
import { stopMessagesHandler } from './stop-messages.handler'

/** What people allow to be told by messages; sending is the scheduler's. */
export const main = serve([readPermissionsHandler, allowMessagesHandler, stopMessagesHandler])
