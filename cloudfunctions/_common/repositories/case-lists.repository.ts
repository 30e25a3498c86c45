import type { CivilDate, Instant } from '@domain/kernel/china-time'
import type { CountedState } from '@domain/statistics/ages.table'
import type { CaseState } from '@domain/verification/case'
import { _, database } from '../database/app'
import type { CaseRecord } from './case.record'
import { type Cursor, type Page, readPage } from './page'

/** A worklist shows so many at once. */
const LISTED_AT_MOST = 100

const cases = () => database.collection('cases')
const $ = database.command.aggregate

/** `streets`: null for all. `dueOn`: only those whose measure ends that day or has ended. */
export interface Listed {
  states: readonly CaseState[]
  streets: readonly string[] | null
  dueOn?: CivilDate
}

const inStreets = (streets: readonly string[] | null) => streets && { street: _.in([...streets]) }
const within = ({ states, streets, dueOn }: Listed) => ({
  state: _.in([...states]),
  ...inStreets(streets),
  ...(dueOn !== undefined && { until: _.lte(dueOn) }),
})

export async function listCaseRecords(list: Listed, order: 'pressing' | 'newest'): Promise<CaseRecord[]> {
  const found = cases().where(within(list))
  const sorted = order === 'newest' ? found.orderBy('changedAt', 'desc') : found.orderBy('risk', 'desc').orderBy('changedAt', 'asc')
  const { data } = await sorted.limit(LISTED_AT_MOST).get()
  return data as CaseRecord[]
}

interface CaseFilter {
  /** Null for all. */
  streets: readonly string[] | null
  state: CaseState | undefined
  opened: { after: Instant; until: Instant } | undefined
}

const fitting = ({ streets, state, opened }: CaseFilter) => ({
  ...inStreets(streets),
  ...(state && { state }),
  ...(opened && { openedAt: _.and([_.gt(opened.after), _.lte(opened.until)]) }),
})

export const readCasePage = (filter: CaseFilter, before: Cursor | undefined, size: number): Promise<Page<CaseRecord>> =>
  readPage({ collection: 'cases', where: fitting(filter), by: 'openedAt', order: 'desc' }, before, size)

/** How many fit altogether. */
export async function countCases(filter: CaseFilter): Promise<number> {
  const { total } = await cases().where(fitting(filter)).count()
  return total ?? 0
}

/** Cases that carry one of these keys, the newest first; those that were withdrawn are nobody's work. */
export async function findCases(keys: readonly string[], streets: readonly string[] | null, atMost: number): Promise<CaseRecord[]> {
  const { data } = await cases()
    .where({ searchKeys: _.in([...keys]), state: _.neq('withdrawn'), ...inStreets(streets) })
    .orderBy('changedAt', 'desc')
    .limit(atMost)
    .get()
  return data as CaseRecord[]
}

interface StateCount {
  _id: CaseState
  cases: number
  due: number
}

/** How many cases of some streets are in each of some states, and of how many of them the measure ends on a day or has ended. */
export async function countByState(
  states: readonly CaseState[],
  streets: readonly string[] | null,
  dueOn: CivilDate,
): Promise<ReadonlyMap<CaseState, StateCount>> {
  // A field that is missing is less than null, and than every day.
  const isOver = $.and([$.gt(['$until', null]), $.lte(['$until', dueOn])])
  const { data } = (await cases()
    .aggregate()
    .match({ state: _.in([...states]), ...inStreets(streets) })
    .group({ _id: '$state', cases: $.sum(1), due: $.sum($.cond([isOver, 1, 0])) })
    .end()) as { data: StateCount[] }
  return new Map(data.map((counted) => [counted._id, counted]))
}

/** Cases of one street in one state; `openedAfter`: how many of them were opened after each of the instants asked about. */
export interface StreetCount {
  street: string
  state: CountedState
  openedAfter: number[]
}

/** How many cases of the streets of a county are in each of some states, and how many of these were opened after each of some instants. */
export async function countInStreets(
  streets: readonly string[],
  states: readonly CountedState[],
  openedAfter: readonly Instant[],
): Promise<StreetCount[]> {
  const columns = openedAfter.map((at, place) => [`after${place}`, $.sum($.cond([$.gt(['$openedAt', at]), 1, 0]))] as const)
  const { data } = (await cases()
    .aggregate()
    .match({ state: _.in([...states]), ...inStreets(streets) })
    .group({ _id: { street: '$street', state: '$state' }, ...Object.fromEntries(columns) })
    // Without a number the database gives the first twenty.
    .limit(streets.length * states.length)
    .end()) as { data: ({ _id: Omit<StreetCount, 'openedAfter'> } & Record<string, number>)[] }
  return data.map(({ _id, ...counts }) => ({ ..._id, openedAfter: columns.map(([name]) => counts[name]) }))
}
