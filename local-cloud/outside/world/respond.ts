import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { sendJson, sendText } from '../../http/answers'
import type { Fault } from './faults'

/** Slow but within what callers bear; and beyond it. */
const SLOW_MS = 1_200
const NEVER_MS = 30_000

/** Faults that are the same for every system. @returns whether the call was answered by one. */
export async function answerFault(fault: Fault, response: ServerResponse): Promise<boolean> {
  if (fault === 'slow') await wait(SLOW_MS)
  if (fault === 'timeout') await wait(NEVER_MS, undefined, { ref: false })
  if (fault === 'down') sendJson(response, 503, { message: 'Service Unavailable' })
  if (fault === 'garbage') sendText(response, 200, { 'content-type': 'text/html' }, '<html><body>系统维护中</body></html>')
  return fault === 'down' || fault === 'garbage' || fault === 'timeout'
}
