import { ANSWER_BYTES_AT_MOST } from '../ask'
import { protection } from '../protection'
import { ScriptedServer } from '../test/scripted-server'
import { nationalWorkOrders, type WorkOrders } from './work-orders'

const server = new ScriptedServer()
const account = { url: '', paasId: 'wz_local', token: 'local-orders-token' }
let orders: WorkOrders
beforeAll(async () => (account.url = await server.start()))
beforeEach(() => (orders = nationalWorkOrders(account, protection().repeatable, () => 1650000000000)))
afterAll(() => server.stop())

const order = { order: '0123456789abcdef', documentNumber: '33030219900101123X', description: '灰码两天', openedAt: 1649990000000 }
const done = (data: object) => ({ errcode: 0, errmsg: 'ok', data })

it('hands an order in under our own number, signed', async () => {
  server.answers(done({ gdbh: 'GD20220415000001', zt: '1' }))
  expect(await orders.handIn(order)).toEqual({ kind: 'answered', news: 'accepted', number: 'GD20220415000001', answer: null })
  expect(server.heard[0]).toMatchObject({
    path: '/ebus/workorder/submit',
    headers: { 'x-tif-paasid': 'wz_local', 'x-tif-timestamp': '1650000000', 'x-tif-serviceid': 'workorder.submit' },
  })
  expect(JSON.parse(server.heard[0]?.body ?? '')).toEqual({
    wbgdh: '0123456789abcdef',
    gdlx: '健康码',
    zjlx: 'IDENTITY_CARD',
    zjhm: '33030219900101123X',
    wtms: '灰码两天',
    tjsj: '2022-04-15T02:33:20.000+0000',
  })
})

it.each([
  [done({ gdbh: 'G', zt: '2' }), { news: 'in-hand', answer: null }],
  [done({ gdbh: 'G', zt: '3', clyj: '已刷新' }), { news: 'done', answer: '已刷新' }],
  [done({ gdbh: 'G', zt: '4', clyj: '字'.repeat(600) }), { news: 'returned', answer: '字'.repeat(500) }],
  [done({ gdbh: 'GD\u202e1', zt: '3', clyj: '已\u202e刷\u0007新\u200b\r\n请再看' }), { number: 'GD1', answer: '已刷新\n请再看' }],
  [done({ gdbh: 'G', zt: '3', clyj: `${'字'.repeat(499)}\u{20000}` }), { answer: '字'.repeat(499) }],
  [done({ gdbh: 'G', zt: '3', clyj: '\u200b\u0000' }), { news: 'done', answer: null }],
  [
    { errcode: 3001, errmsg: 'no such order' },
    { news: 'unknown', number: null },
  ],
])('%j is %j', async (theirs, ours) => {
  server.answers(theirs)
  expect(await orders.ask(order.order)).toMatchObject({ kind: 'answered', ...ours })
})

it('busy is asked again, with a nonce of its own', async () => {
  server.answers({ errcode: 9999, errmsg: 'busy' }, done({ gdbh: 'G', zt: '1' }))
  expect(await orders.handIn(order)).toMatchObject({ news: 'accepted' })
  expect(new Set(server.heard.map(({ headers }) => headers['x-tif-nonce'])).size).toBe(2)
})

it.each([
  [{ errcode: 1001, errmsg: 'signature' }, 'refused'],
  [{ errcode: 3001, errmsg: 'no such order' }, 'refused'],
  [done({ gdbh: 'G', zt: '9' }), 'garbage'],
  [done({ zt: '1' }), 'garbage'],
  [done({ gdbh: '\u200b', zt: '1' }), 'garbage'],
  [{ errcode: 0, errmsg: 'ok' }, 'empty'],
  ['<html>', 'garbage'],
  [503, 'http'],
])('handing in answered with %j is down: %s', async (theirs, why) => {
  server.answers(theirs)
  expect(await orders.handIn(order)).toEqual({ kind: 'down', why })
})

it.each([
  ['nested without end', `{"errcode":0,"data":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ['longer than anything honest', `{"errcode":0,"data":{"gdbh":"G","zt":"1","x":"${'x'.repeat(ANSWER_BYTES_AT_MOST)}"}}`],
])('an answer %s is garbage', async (_what, theirs) => {
  server.answers(theirs)
  expect(await orders.ask(order.order)).toEqual({ kind: 'down', why: 'garbage' })
})
