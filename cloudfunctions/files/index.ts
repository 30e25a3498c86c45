import { serve } from '@common/pipeline/serve'
import { beginUploadHandler } from './begin-upload.handler'
import { dropUploadHandler } from './drop-upload.handler'
import { finishUploadHandler } from './finish-upload.handler'
import { putUploadHandler } from './put-upload.handler'

/** Pictures on their way from a phone into a case. */
export const main = serve([beginUploadHandler, putUploadHandler, finishUploadHandler, dropUploadHandler])
