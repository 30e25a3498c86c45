import { serve } from '@common/pipeline/serve'
import { startAlipaySession } from './start-alipay.handler'
import { startDeviceSession } from './start-device.handler'

/** Sessions for platforms that do not vouch for their users on our wire. */
export const main = serve([startAlipaySession, startDeviceSession])
