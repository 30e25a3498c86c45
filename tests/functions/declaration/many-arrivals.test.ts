import { KeyRingSchema } from '@common/configuration/key-ring'
import { seal } from '@common/crypto/seal'
import { places } from '@common/repositories/places'
import type { listArrivals } from '@contract/declaration/list-arrivals'
import type { Output } from '@contract/operation'
import * as v from 'valibot'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { testEnvironment } from '../harness/environment'
import { makeGrid, OTHER_STREET, STREET } from '../verification/people'
import { dayFromToday } from './journeys'

// Here nothing is sealed but with the keys of the cloud under test.
jest.mock('@common/configuration/configuration', () => ({ configuration: {} }))

type Page = Output<typeof listArrivals>

const { DATA_KEYS: keys = '' } = testEnvironment()
const ring = v.parse(KeyRingSchema, keys)

let cloud: Cloud
let worker: Client
let office: Client
let count = 0
beforeAll(async () => {
  cloud = await startCloud({ environment: { DATA_KEYS: keys } })
  ;({ worker, office } = await makeGrid(cloud))
  await put(70, STREET, 'declared', 3)
  await put(30, STREET, 'unreachable', 1)
  await put(20, OTHER_STREET, 'declared', 2)
  await put(55, STREET, 'arrived', 0)
}, 60_000)
afterAll(() => cloud?.stop())

/** So many journeys that end on one day; written into the database, for nobody declares so many here. */
async function put(journeys: number, street: string, state: string, inDays: number) {
  const records = Array.from({ length: journeys }, (_, at) => {
    const id = (++count).toString(16).padStart(16, '0')
    const rules = { account: id, count: 1, revision: 1, people: [id], level: 'low', means: 'train', state, street }
    return {
      _id: id,
      ...rules,
      arrivesOn: dayFromToday(cloud, inDays + (at % 2)),
      namesCipher: seal('["张伟"]', places.declarationNames(id), ring),
    }
  })
  await cloud.database.collection('declarations').add(records)
}

const list = (client: Client, asked: object) => client.done<Page>('declaration.listArrivals', asked)

async function listed(client: Client, asked: object) {
  const pages = [await list(client, asked)]
  while (pages.at(-1)?.next) pages.push(await list(client, { ...asked, after: pages.at(-1)?.next }))
  return pages.map(({ arrivals }) => arrivals)
}

it.each([
  ['expected, the next to come first', 'expected', [50, 50]],
  ['arrived, the last first', 'arrived', [50, 5]],
])('%s; page after page none is left out and none comes twice, though many come on one day', async (_name, asked, sizes) => {
  const pages = await listed(worker, { list: asked })
  expect(pages.map((page) => page.length)).toEqual(sizes)
  const all = pages.flat()
  expect(new Set(all.map((one) => one.declaration)).size).toBe(all.length)
  const days = all.map(({ arrivesOn }) => arrivesOn)
  const sorted = [...days].sort()
  expect(days).toEqual(asked === 'arrived' ? sorted.reverse() : sorted)
})

it('the city’s list goes on where the page ended', async () =>
  expect((await listed(office, { list: 'expected' })).map((page) => page.length)).toEqual([50, 50, 20]))
