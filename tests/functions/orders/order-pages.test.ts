import { KeyRingSchema } from '@common/configuration/key-ring'
import { seal } from '@common/crypto/seal'
import { places } from '@common/repositories/places'
import type { Output } from '@contract/operation'
import type { listOrders } from '@contract/orders/list-orders'
import type { OrderState } from '@domain/work-order/order'
import * as v from 'valibot'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { testEnvironment } from '../harness/environment'
import { makeOffice } from '../office/staff'

// Here nothing is sealed but with the keys of the cloud under test.
jest.mock('@common/configuration/configuration', () => ({ configuration: {} }))

type Page = Output<typeof listOrders>

const { DATA_KEYS: keys = '' } = testEnvironment()
const ring = v.parse(KeyRingSchema, keys)

let cloud: Cloud
let office: Client
beforeAll(async () => {
  cloud = await startCloud({ environment: { DATA_KEYS: keys } })
  office = cloud.wechat(await makeOffice(cloud, 'office'))
  await put(120, 'accepted')
  await put(3, 'done')
}, 60_000)
afterAll(() => cloud?.stop())

let count = 0
/** So many orders, raised at one instant; written into the database, for nobody raises a hundred here. */
async function put(orders: number, state: OrderState) {
  const at = cloud.clock.now()
  const records = Array.from({ length: orders }, () => {
    const id = (++count).toString(16).padStart(16, '0')
    const sealed = {
      documentCipher: seal('330302199001011238', places.orderDocument(id), ring),
      descriptionCipher: seal('灰码两天未恢复', places.orderText(id), ring),
    }
    const raised = { number: null, raisedBy: 'somebody', role: 'venue', openedAt: at, changedAt: at }
    return { _id: id, person: id, count: 1, state, ...sealed, ...raised, expiresAt: new Date(at + 1e9) }
  })
  await cloud.database.collection('orders').add(records)
}

async function allOf(list: 'open' | 'closed') {
  const pages = [await office.done<Page>('orders.listOrders', { list })]
  for (let after = pages[0]!.next; after; after = pages.at(-1)!.next)
    pages.push(await office.done<Page>('orders.listOrders', { list, after }))
  return pages
}

it('page after page none is left out and none comes twice, though all were raised at once', async () => {
  const pages = await allOf('open')
  expect(pages.map(({ orders }) => orders.length)).toEqual([50, 50, 20])
  expect(new Set(pages.flatMap(({ orders }) => orders.map(({ order }) => order))).size).toBe(120)
  expect(pages[0]?.counts).toEqual({ open: 120, closed: 3 })
  expect((await allOf('closed')).map(({ orders }) => orders.length)).toEqual([3])
})
