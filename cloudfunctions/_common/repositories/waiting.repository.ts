import { civilDate, type Instant } from '@domain/kernel/china-time'
import { WAITING_COUNTED_AT_MOST as AT_MOST } from '@domain/access/waiting.table'
import { isSentBack } from '@domain/verification/sent-back'
import { stateOf } from '@domain/risk-area'
import { isOrderClosed, ORDER_STATES } from '@domain/work-order/order'
import { _, database } from '../database/app'
import type { ComparedSet } from '../settings/settings'
import type { CaseRecord } from './case.record'
import { listsEverInForce } from './compared-sets.repository'
import { PROPOSAL_SERVES } from './list-imports.repository'
import type { RiskListRecord } from './risk-lists.repository'

/** Each looks at so many documents at most, by an index, and takes of them what it needs to count. */
async function some<Doc>(collection: string, where: object, fields: Readonly<Record<string, true>> = { _id: true }): Promise<Doc[]> {
  const { data } = await database.collection(collection).where(where).field(fields).limit(AT_MOST).get()
  return data as Doc[]
}

/** Cases that wait for a worker since this instant; what was sent back waits for its holder. */
export async function countUnreceived(openedBefore: Instant): Promise<number> {
  const { data } = await database
    .collection('cases')
    .where({ state: 'submitted', openedAt: _.lte(openedBefore) })
    .field({ state: true, history: true })
    .orderBy('openedAt', 'asc')
    .limit(AT_MOST)
    .get()
  return (data as Pick<CaseRecord, 'state' | 'history'>[]).filter((one) => !isSentBack(one)).length
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
