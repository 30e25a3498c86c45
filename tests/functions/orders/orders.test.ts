import { DAY, HOUR, MINUTE } from '@domain/kernel/china-time'
import type { OwnOrder } from '@contract/orders/list-my-orders'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { idNumberOf, PHONES, proveAndLink, showing } from '../linking/people'
import { makeOffice, makeStaff, makeVenue } from '../office/staff'

let cloud: Cloud
let guard: Client
let grid: Client
let office: Client
beforeAll(async () => {
  cloud = await startCloud()
  office = cloud.wechat(await makeOffice(cloud, 'office'))
  guard = await makeStaff(cloud, 'office', 'guard', { role: 'venue', venue: await makeVenue(cloud, 'office') })
  grid = await makeStaff(cloud, 'office', 'grid', { role: 'grid', streets: ['330302006'] })
}, 60_000)
afterAll(() => cloud?.stop())
afterEach(() => cloud.outside.fault('orders', 'none'))

const TEXT = '灰码两天未恢复，浙里办显示绿码'
/** People of the city, another one in each test. */
let taken = 0
const somebody = async () => {
  const people = (await cloud.outside.people({ limit: 1000 })).filter(
    ({ paper, id }) => paper === 'IDENTITY_CARD' && !id.startsWith('demo'),
  )
  return people[taken++]!.documentNumber
}
const raise = (who: Client, idNumber: string, description = TEXT) =>
  who.done<{ state: string }>('orders.raiseOrder', { idNumber, description })

interface Mine {
  orders: { state: string; maskedDocument: string }[]
}
interface Listed {
  orders: { order: string; state: string; number: string | null; description: string; answer: string | null; raisedBy: string }[]
  counts: { open: number; closed: number }
}
const mine = async (who: Client) => (await who.done<Mine>('orders.listMyOrders')).orders
const listed = (list: 'open' | 'closed') => office.done<Listed>('orders.listOrders', { list })
const stateOf = async (who: Client) => (await mine(who))[0]?.state
/** So that the job looks at open orders again. */
const later = async () => {
  await cloud.clock.shift(10 * MINUTE)
  return cloud.timer()
}

it('an order reaches the government with class, number and words, and its state is followed to the end', async () => {
  const idNumber = await somebody()
  expect(await raise(guard, idNumber)).toEqual({ state: 'accepted' })
  const [sent] = await cloud.outside.orders()
  expect(sent).toMatchObject({ documentNumber: idNumber, text: TEXT })
  await cloud.outside.moveOrder(sent!.number, 'in-hand')
  expect((await later()).done).toMatchObject({ followOrders: 1 })
  expect(await stateOf(guard)).toBe('in-hand')
  await cloud.outside.moveOrder(sent!.number, 'done', '已刷新')
  await later()
  expect(await mine(guard)).toMatchObject([{ state: 'done', maskedDocument: `${idNumber[0]}${'*'.repeat(16)}${idNumber[17]}` }])
  const { orders, counts } = await listed('closed')
  expect(orders[0]).toMatchObject({ number: sent!.number, description: TEXT, answer: '已刷新', raisedBy: 'venue' })
  expect(counts).toEqual({ open: 0, closed: 1 })
  expect((await later()).done).toMatchObject({ followOrders: 0 })
})

it('closed: the colour is fetched again; a registry that is down is asked later', async () => {
  const holder = cloud.wechat('holder')
  await proveAndLink(cloud, holder, PHONES.single)
  const colour = async () => (await showing(holder)).applicants[0]?.code?.colour
  expect(await colour()).toBe('green')
  const [person] = await cloud.outside.people({ phone: PHONES.single })
  await raise(grid, await idNumberOf(cloud, person!.id))
  const [sent] = await cloud.outside.orders()
  await cloud.outside.change(person!.id, { colour: 'yellow' })
  await cloud.outside.moveOrder(sent!.number, 'done')
  await cloud.outside.fault('zhejiang', 'down')
  await later()
  expect(await stateOf(grid)).toBe('done')
  await cloud.outside.fault('zhejiang', 'none')
  await cloud.outside.lag(0)
  await later()
  expect(await colour()).toBe('yellow')
  expect((await later()).done).toMatchObject({ followOrders: 0 })
})

describe('whoever asks how an order stands', () => {
  const check = (who: Client, order: string) => who.done<OwnOrder>('orders.checkOrder', { order })
  const newest = async (who: Client) => (await mine(who))[0] as OwnOrder

  it('hears it at once, and the colour of a closed one is fetched again without the job', async () => {
    const holder = cloud.wechat('asking-holder')
    await proveAndLink(cloud, holder, PHONES.single)
    const [person] = await cloud.outside.people({ phone: PHONES.single })
    await raise(guard, await idNumberOf(cloud, person!.id))
    const { order, askedAt } = await newest(guard)
    const sent = (await cloud.outside.orders())[0]!
    await cloud.outside.change(person!.id, { colour: 'red' })
    await cloud.outside.lag(0)
    await cloud.outside.moveOrder(sent.number, 'done', '已刷新')
    expect(await check(guard, order)).toMatchObject({ state: 'accepted' })
    await cloud.clock.shift(MINUTE)
    const checked = await check(guard, order)
    expect(checked).toMatchObject({ state: 'done', isColourDue: false, answer: null })
    expect(checked.askedAt! - askedAt!).toBeGreaterThanOrEqual(MINUTE)
    expect((await showing(holder)).applicants[0]?.code?.colour).toBe('red')
    expect(await check(office, order)).toMatchObject({ state: 'done', answer: '已刷新' })
  })

  it('is told when nobody answers; of an order that is not theirs there is none', async () => {
    await raise(grid, await somebody())
    const { order } = await newest(grid)
    expect((await guard.refused('orders.checkOrder', { order })).code).toBe('ORDER_NOT_FOUND')
    await cloud.clock.shift(MINUTE)
    await cloud.outside.fault('orders', 'down')
    expect((await grid.refused('orders.checkOrder', { order })).code).toBe('ORDERS_DOWN')
    // Once a minute, answered or not: the next press is spared, and what was known stands.
    const { askedAt } = await newest(grid)
    expect(await check(grid, order)).toMatchObject({ order, askedAt })
    await cloud.clock.shift(MINUTE)
    const presses = await Promise.all(Array.from({ length: 8 }, () => grid.call('orders.checkOrder', { order })))
    expect(presses.filter(({ ok }) => !ok)).toHaveLength(1)
  })
})

describe('while the interface is', () => {
  it.each([
    ['down', 'http'],
    ['garbage', 'garbage'],
    ['empty', 'empty'],
    ['quota', 'busy'],
    ['expired-secret', 'refused'],
  ] as const)('%s, an order is kept and handed in later', async (fault, why) => {
    await cloud.outside.fault('orders', fault)
    expect(await raise(guard, await somebody())).toEqual({ state: 'waiting' })
    await cloud.clock.shift(MINUTE)
    const { done, failed } = await cloud.timer()
    expect(Object.keys(done)).not.toContain('followOrders')
    expect([why, 'resting']).toContain(failed['followOrders'])
    await cloud.outside.fault('orders', 'none')
    for (let tries = 0; tries < 10 && (await stateOf(guard)) === 'waiting'; tries++) await later()
    expect(await stateOf(guard)).toBe('accepted')
  })

  it('it has lost an order: it is handed in again', async () => {
    await raise(guard, await somebody())
    const [sent] = await cloud.outside.orders()
    await cloud.outside.moveOrder(sent!.number, 'lost')
    await later()
    expect(await stateOf(guard)).toBe('waiting')
    await later()
    expect(await stateOf(guard)).toBe('accepted')
  })
})

it('twenty raise an order for one person at once: one is open', async () => {
  const idNumber = await somebody()
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, place) => (place % 2 ? guard : grid).call('orders.raiseOrder', { idNumber, description: TEXT })),
  )
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.filter((reply) => !reply.ok && reply.error.code !== 'ORDER_ALREADY_OPEN')).toEqual([])
  expect((await cloud.outside.orders()).filter(({ documentNumber }) => documentNumber === idNumber)).toHaveLength(1)
})

it('after one is closed another may be raised', async () => {
  const idNumber = await somebody()
  await raise(guard, idNumber)
  expect((await grid.refused('orders.raiseOrder', { idNumber, description: TEXT })).code).toBe('ORDER_ALREADY_OPEN')
  await cloud.outside.moveOrder((await cloud.outside.orders())[0]!.number, 'returned')
  await later()
  expect(await raise(grid, idNumber)).toEqual({ state: 'accepted' })
})

it('an order runs to the end of its retention and no further', async () => {
  await raise(guard, await somebody())
  const [sent] = await cloud.outside.orders()
  await cloud.outside.moveOrder(sent!.number, 'done')
  await later()
  const { data } = (await cloud.database.collection('orders').where({ _id: sent!.order }).get()) as { data: { expiresAt: Date }[] }
  expect(data[0]!.expiresAt.getTime() - cloud.clock.now()).toBeLessThanOrEqual(28 * DAY)
  expect(data[0]!.expiresAt.getTime() - cloud.clock.now()).toBeGreaterThan(28 * DAY - HOUR)
})

it('when an order is forgotten the next one is another order to the government too', async () => {
  const idNumber = await somebody()
  await raise(guard, idNumber)
  const sentOf = async () => (await cloud.outside.orders()).filter(({ documentNumber }) => documentNumber === idNumber)
  const [first] = await sentOf()
  await cloud.outside.moveOrder(first!.number, 'done', '旧答复')
  await later()
  await cloud.clock.shift(29 * DAY)
  await later()
  expect(await raise(guard, idNumber)).toEqual({ state: 'accepted' })
  expect(await sentOf()).toHaveLength(2)
})

describe('who may', () => {
  it('each sees what they raised themselves, and nobody but the office the rest', async () => {
    const other = await makeStaff(cloud, 'office', 'other', { role: 'grid', streets: ['330303002'] })
    expect(await mine(other)).toEqual([])
    for (const who of [guard, grid, other]) expect((await who.refused('orders.listOrders', { list: 'open' })).code).toBe('FORBIDDEN')
  })

  it('the bureau and citizens raise none', async () => {
    const bureau = await makeStaff(cloud, 'office', 'bureau', { role: 'bureau' })
    for (const who of [bureau, cloud.wechat('citizen')])
      for (const [name, data] of [
        ['orders.raiseOrder', { idNumber: '330302199001011235', description: TEXT }],
        ['orders.listMyOrders', {}],
        ['orders.listOrders', { list: 'open' }],
      ] as const)
        expect((await who.refused(name, data)).code).toBe('FORBIDDEN')
  })
})

it.each([
  ['a wrong check digit', '330302199001011230', TEXT, 'idNumber'],
  ['too few words', '330302199001011235', '灰码', 'description'],
  ['too many words', '330302199001011235', '长'.repeat(201), 'description'],
  ['a control character', '330302199001011235', '灰码\u0000两天未恢复', 'description'],
])('%s is refused', async (_name, idNumber, description, field) =>
  expect(await guard.refused('orders.raiseOrder', { idNumber, description })).toMatchObject({ code: 'REQUEST_INVALID', params: { field } }),
)
