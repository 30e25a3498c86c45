import { serve } from '@common/pipeline/serve'
import { confirmList } from './confirm-risk-list.handler'
import { importList } from './import-risk-list.handler'

/** What the prevention office steers. */
export const main = serve([importList, confirmList])
