import { implement } from '@common/pipeline/implement'
import { listOpenInvitations } from '@common/repositories/invitations.repository'
import * as counts from '@common/repositories/waiting.repository'
import { readSettings } from '@common/settings/settings'
import { readWaiting } from '@contract/office/read-waiting'
import { type Waiting, WAITING_COUNTED_AT_MOST, waitingFor } from '@domain/access/waiting.table'
import { DAY, type Instant } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import { givers } from './givers'

/** Each asks for its own, at once. */
const COUNTS: Readonly<Record<Waiting, (now: Instant) => Promise<number>>> = {
  'cases-unreceived': (now) => counts.countUnreceived(now - DAY),
  'cases-due': counts.countDue,
  'invitations-open': async (now) => {
    const { found, leftOut } = await listOpenInvitations(await givers(), now)
    return found.length + leftOut
  },
  'orders-open': counts.countOpenOrders,
  'lists-proposed': async () => counts.countProposedLists((await readSettings()).compared),
  'imports-unfinished': counts.countUnfinishedImports,
}

export const readWaitingHandler = implement(readWaiting, async ({ caller: { role }, now }) => {
  const counted = await Promise.all(waitingFor(role).map(async (what) => [what, await COUNTS[what](now)] as const))
  const waiting = counted.filter(([, count]) => count > 0).map(([what, count]) => [what, Math.min(count, WAITING_COUNTED_AT_MOST)])
  return done({ waiting: Object.fromEntries(waiting) as Partial<Record<Waiting, number>> })
})
