import { KeyRingSchema } from '@common/configuration/key-ring'
import { seal } from '@common/crypto/seal'
import { places } from '@common/repositories/places'
import type { Output } from '@contract/operation'
import type { listAllCases } from '@contract/verification/list-all-cases'
import { DAY } from '@domain/kernel/china-time'
import type { CaseState } from '@domain/verification/case'
import * as v from 'valibot'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { testEnvironment } from '../harness/environment'
import { makeGrid, OTHER_STREET, STREET } from './people'

// Here nothing is sealed but with the keys of the cloud under test.
jest.mock('@common/configuration/configuration', () => ({ configuration: {} }))

type Page = Output<typeof listAllCases>

const { DATA_KEYS: keys = '' } = testEnvironment()
const ring = v.parse(KeyRingSchema, keys)
/** Of the county of `STREET`, and as old as it. */
const NEIGHBOUR = '330302026'
const OLD = 8 * DAY

let cloud: Cloud
let worker: Client
let office: Client
let count = 0
beforeAll(async () => {
  cloud = await startCloud({ environment: { DATA_KEYS: keys } })
  ;({ worker, office } = await makeGrid(cloud))
  const now = cloud.clock.now()
  await put(60, STREET, 'submitted', now - DAY / 2)
  await put(3, NEIGHBOUR, 'controlled', now - 2 * DAY)
  await put(2, OTHER_STREET, 'submitted', now - OLD)
  await put(1, OTHER_STREET, 'withdrawn', now - OLD)
}, 60_000)
afterAll(() => cloud?.stop())

/** So many cases, opened at one instant; written into the database, for nobody hands in sixty forms here. */
async function put(cases: number, street: string, state: CaseState, openedAt: number) {
  const records = Array.from({ length: cases }, () => {
    const id = (++count).toString(16).padStart(16, '0')
    const sealed = {
      nameCipher: seal('张伟', places.caseName(id), ring),
      documentCipher: seal('330302199001011238', places.caseDocument(id), ring),
    }
    const rules = { person: id, count: 1, revision: 1, risk: 1, isQuestion: false, negativeTest: false, searchKeys: [], household: id }
    return { _id: id, ...rules, ...sealed, street, state, openedAt, changedAt: openedAt, photos: [], history: [] }
  })
  await cloud.database.collection('cases').add(records)
}

const list = (filter: object = {}) => office.done<Page>('verification.listAllCases', filter)
const countOf = async (filter: object) => (await list(filter)).cases.length

it('the newest first, masked; page after page none is left out and none comes twice, though all were opened at once', async () => {
  const pages = [await list()]
  while (pages.at(-1)?.next) pages.push(await list({ before: pages.at(-1)?.next }))
  expect(pages.map(({ cases }) => cases.length)).toEqual([50, 16])
  expect(pages.map(({ total }) => total)).toEqual([66, 66])
  const all = pages.flatMap(({ cases }) => cases)
  expect(new Set(all.map((one) => one.case)).size).toBe(66)
  expect(new Set(all.map(({ maskedName }) => maskedName))).toEqual(new Set(['张*']))
  const times = all.map(({ openedAt }) => openedAt)
  expect(times).toEqual([...times].sort((one, other) => other - one))
  expect(JSON.stringify(pages)).not.toMatch(/张伟|330302199001011238/)
})

it.each([
  ['a county', { place: '330302', state: 'controlled' }, 3],
  ['a county whose cases are elsewhere', { place: '330304' }, 0],
  ['a street', { place: OTHER_STREET }, 3],
  ['a state', { state: 'withdrawn' }, 1],
  ['an age', { age: 'three-days' }, 3],
  ['the oldest, without an end', { age: 'older' }, 3],
  ['an age of which there are none', { age: 'week' }, 0],
  ['all of them together', { place: OTHER_STREET, state: 'submitted', age: 'older' }, 2],
  ['a street that is none', { place: '330302999' }, 0],
])('by %s', async (_name, filter, expected) => expect(await countOf(filter)).toBe(expected))

it('a filter holds on the next page too', async () => {
  const filter = { place: '330302', age: 'day' }
  const { cases, next } = await list(filter)
  expect([cases.length, await countOf({ ...filter, before: next })]).toEqual([50, 10])
})

const far = { at: 9_100_000_000_000_000, id: '0'.repeat(16) }
it.each([
  { before: far },
  { before: { ...far, at: -1 } },
  { place: '110101' },
  { place: '33030' },
  { state: 'gone' },
  { age: 'month' },
  { before: { at: 1 } },
])('%j is no filter', async (filter) => expect((await office.refused('verification.listAllCases', filter)).code).toBe('REQUEST_INVALID'))

it('is the office’s alone', async () => {
  for (const who of [worker, cloud.wechat('citizen')]) expect((await who.refused('verification.listAllCases', {})).code).toBe('FORBIDDEN')
})
