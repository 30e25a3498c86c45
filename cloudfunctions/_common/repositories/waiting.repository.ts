import { civilDate, type Instant } from '@domain/kernel/china-time'
import { WAITING_COUNTED_AT_MOST as AT_MOST } from '@domain/access/waiting.table'
import type { CaseStepEvent } from '@domain/verification/case'
import { stateOf } from '@domain/risk-area'
import { isOrderClosed, ORDER_STATES } from '@domain/work-order/order'
import { _, database } from '../database/app'
import type { ComparedSet } from '../settings/settings'
import { listsEverInForce } from './compared-sets.repository'
import { PROPOSAL_SERVES } from './list-imports.repository'
import type { RiskListRecord } from './risk-lists.repository'

const $ = database.command.aggregate

/** Each looks at so many documents at most, by an index, and takes of them what it needs to count. */
async function some<Doc>(collection: string, where: object, fields: Readonly<Record<string, true>> = { _id: true }): Promise<Doc[]> {
  const { data } = await database.collection(collection).where(where).field(fields).limit(AT_MOST).get()
  return data as Doc[]
}

/** Cases that wait for a worker, unchanged since this instant. What was sent back waits for its holder (`isSentBack`): left out before it is counted, or it would hide what waits. */
export async function countUnreceived(unchangedSince: Instant): Promise<number> {
  const { data } = (await database
    .collection('cases')
    .aggregate()
    .match({ state: 'submitted', changedAt: _.lte(unchangedSince) })
    .project({ last: $.arrayElemAt(['$history.event', -1]) })
    .match({ last: _.neq('ask-to-complete' satisfies CaseStepEvent) })
    .limit(AT_MOST)
    .group({ _id: null, cases: $.sum(1) })
    .end()) as { data: { cases: number }[] }
  return data[0]?.cases ?? 0
}

/** Measures whose last day is today or over. */
export const countDue = async (now: Instant): Promise<number> =>
  (await some('cases', { state: 'controlled', until: _.lte(civilDate(now)) })).length

export const countOpenOrders = async (): Promise<number> =>
  (await some('orders', { state: _.in(ORDER_STATES.filter((state) => !isOrderClosed(state))) })).length

export const countUnfinishedImports = async (now: Instant): Promise<number> =>
  (await some('listImports', { state: _.in(['proposed', 'importing']), at: _.gt(now - PROPOSAL_SERVES) })).length

/** Lists that could be put in force, among the newest. */
export async function countProposedLists(current: ComparedSet | null): Promise<number> {
  const [{ data }, former] = await Promise.all([
    database.collection('riskLists').field({ version: true }).orderBy('importedAt', 'desc').limit(AT_MOST).get(),
    listsEverInForce(current?.number ?? 0),
  ])
  const isProposed = ({ _id, version }: Pick<RiskListRecord, '_id' | 'version'>) =>
    stateOf({ version, isCurrent: current?.list === _id, wasCurrent: former.has(_id) }, current?.version) === 'proposed'
  return (data as RiskListRecord[]).filter(isProposed).length
}
