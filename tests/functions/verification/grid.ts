import type { OwnCase } from '@contract/verification/fields'
import type { ListedCase, StreetCase } from '@contract/verification/street-case'
import { addDays, civilDate } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { PHONES } from '../linking/people'
import { confirmed, FORM, type Holder, makeGrid, MEASURE } from './people'

/** A city with an office, grid workers of two streets and two people who can ask for verification. */
export interface Grid {
  cloud: Cloud
  worker: Client
  other: Client
  office: Client
  zhang: Holder
  chen: Holder
}

/** The grid of a file of tests, begun before and stopped after them. */
export function startGrid(): Grid {
  const grid = {} as Grid
  beforeAll(async () => {
    const cloud = (grid.cloud = await startCloud())
    Object.assign(grid, await makeGrid(cloud))
    grid.zhang = await confirmed(cloud, cloud.wechat('zhang'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
    grid.chen = await confirmed(cloud, cloud.wechat('chen'), { phone: PHONES.single, maskedName: '陈*明', id: 'demo-1' })
  }, 60_000)
  afterAll(() => grid.cloud?.stop())
  return grid
}

/** A form of the lowest risk. */
export const QUIET = { ...FORM, hadContact: false, wasInRiskArea: false, phone: PHONES.single }

export const today = ({ cloud }: Grid) => civilDate(cloud.clock.now())

/** A measure from today on. */
export const lasting = (grid: Grid, kind: string, days = 7) => ({ ...MEASURE, kind, from: today(grid), to: addDays(today(grid), days) })

export const readStreetCase = async (client: Client, id: string) =>
  (await client.done<{ case: StreetCase }>('verification.readStreetCase', { case: id })).case

/** The newest case, as its person reads it. */
export const readOwnCase = async ({ client, reference }: Holder) =>
  (await client.done<{ case: OwnCase }>('verification.readCase', { person: reference })).case

export interface Listing {
  cases: ListedCase[]
  counts: Record<string, number>
}
export const listCases = (client: Client, list: string) => client.done<Listing>('verification.listCases', { list })

/** All that lies of cases in the database. */
export const rawCases = async ({ cloud }: Grid) => JSON.stringify((await cloud.database.collection('cases').limit(100).get()).data)
