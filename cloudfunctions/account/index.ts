import { serve } from '@common/pipeline/serve'
import { deleteMyDataHandler } from './delete-my-data.handler'
import { readMyDataHandler } from './read-my-data.handler'

/** What is kept of a person, for them to see and to delete. */
export const main = serve([readMyDataHandler, deleteMyDataHandler])
