import { serve } from '@common/pipeline/serve'
import { listMyOrdersHandler, listOrdersHandler } from './list-orders.handler'
import { raiseOrderHandler } from './raise-order.handler'

/** 政务工单: staff raise them; the scheduler follows them. */
export const main = serve([raiseOrderHandler, listMyOrdersHandler, listOrdersHandler])
