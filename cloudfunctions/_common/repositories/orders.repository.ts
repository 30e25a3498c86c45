import type { Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId } from '@domain/kernel/ids'
import { isOrderClosed, ORDER_STATES } from '@domain/work-order/order'
import { addNew } from '../database/add-new'
import { _, database } from '../database/app'
import type { OrderRecord } from './order.record'
import { type Cursor, type Page, readPage } from './page'

const OWN_AT_MOST = 50

const orders = () => database.collection('orders')

export async function newestOrder(person: PersonId): Promise<OrderRecord | undefined> {
  const { data } = await orders().where({ person }).orderBy('count', 'desc').limit(1).get()
  return (data as OrderRecord[])[0]
}

/** `false` when somebody else has just raised one. */
export const addOrder = (record: OrderRecord): Promise<boolean> => addNew('orders', record)

export async function readOrder(id: string): Promise<OrderRecord | undefined> {
  const { data } = await orders().where({ _id: id }).limit(1).get()
  return (data as OrderRecord[])[0]
}

type OrderChange = Partial<Pick<OrderRecord, 'state' | 'number' | 'answerCipher' | 'changedAt' | 'askedAt' | 'expiresAt'>> & {
  lookAt: Instant | null
}

/** Changes an order that still stands as it was read; `lookAt` null: nothing is left to do. @returns `false` when somebody else was quicker */
export async function changeOrder({ _id, state }: OrderRecord, { lookAt, ...change }: OrderChange): Promise<boolean> {
  const { updated } = await orders()
    .where({ _id, state })
    .update({ ...change, lookAt: lookAt === null ? _.remove() : lookAt })
  return updated === 1
}

/** Takes the next asking for one of those who press. @returns `false` when somebody had it asked since then */
export async function takeAsking({ _id }: OrderRecord, { since, now }: { since: Instant; now: Instant }): Promise<boolean> {
  const { updated } = await orders()
    .where({ _id, triedAt: _.or(_.exists(false), _.lte(since)) })
    .update({ triedAt: now })
  return updated === 1
}

export async function ordersToLookAt(now: Instant, atMost: number): Promise<OrderRecord[]> {
  const { data } = await orders()
    .where({ lookAt: _.lte(now) })
    .orderBy('lookAt', 'asc')
    .limit(atMost)
    .get()
  return data as OrderRecord[]
}

export async function ordersRaisedBy(account: AccountId): Promise<OrderRecord[]> {
  const { data } = await orders().where({ raisedBy: account }).orderBy('openedAt', 'desc').limit(OWN_AT_MOST).get()
  return data as OrderRecord[]
}

const ofList = (list: 'open' | 'closed') => ({
  state: _.in(ORDER_STATES.filter((state) => isOrderClosed(state) === (list === 'closed'))),
})

/** The open ones that wait longest first, the closed ones the newest first. */
export const readOrderPage = (list: 'open' | 'closed', after: Cursor | undefined, size: number): Promise<Page<OrderRecord>> =>
  readPage({ collection: 'orders', where: ofList(list), by: 'changedAt', order: list === 'open' ? 'asc' : 'desc' }, after, size)

export async function countOrders(list: 'open' | 'closed'): Promise<number> {
  const { total } = await orders().where(ofList(list)).count()
  return total ?? 0
}
