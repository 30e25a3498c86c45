import { serve } from '@common/pipeline/serve'
import { checkOrderHandler } from './check-order.handler'
import { listMyOrdersHandler, listOrdersHandler } from './list-orders.handler'
import { raiseOrderHandler } from './raise-order.handler'

/** 政务工单: staff raise them; the scheduler follows them, and so does who asks. */
export const main = serve([raiseOrderHandler, listMyOrdersHandler, listOrdersHandler, checkOrderHandler])
