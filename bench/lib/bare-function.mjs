import tcb from '@cloudbase/node-sdk'

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })

/** The baseline: what any function costs that reads one document. */
export const main = async ({ collection, id }) => (await app.database().collection(collection).doc(id).get()).data
