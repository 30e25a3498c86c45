import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Child, startChild } from '../../control/child'

const PROGRAM = path.resolve(__dirname, '../../../dist/local-cloud/outside.cjs')
let outside: Child<{ url: string }>
beforeAll(async () => {
  outside = await startChild([PROGRAM, '--port', '0', '--people', '0', '--seed', '1'])
})
afterAll(() => outside.stop())

const post = async (to: string, body: object | string, headers: Record<string, string> = {}) =>
  (await fetch(outside.ready.url + to, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })).json()
const control = (name: string, body: object) => post(`/__control/${name}`, body)

let count = 0
const tif = (seconds = String(Math.floor(Date.now() / 1000)), token = 'local-orders-token', nonce = `nonce-${++count}`) => ({
  'x-tif-paasid': 'wz_local',
  'x-tif-timestamp': seconds,
  'x-tif-nonce': nonce,
  'x-tif-signature': createHash('sha256')
    .update(seconds + token + nonce + seconds)
    .digest('hex'),
})
const SUBMIT = '/orders/ebus/workorder/submit'
const QUERY = '/orders/ebus/workorder/query'
const order = (wbgdh: string) => ({
  wbgdh,
  gdlx: '健康码',
  zjlx: 'IDENTITY_CARD',
  zjhm: '330302199001011235',
  wtms: '灰码两天',
  tjsj: '2022-04-15T02:33:20.000+0000',
})

it('the signature is that of the golden string of the document', () =>
  // printf '%s' '1650000000local-orders-token1802b0c4000-00ff1650000000' | sha256sum
  expect(tif('1650000000', 'local-orders-token', '1802b0c4000-00ff')['x-tif-signature']).toBe(
    '1669e54f168cd4d57a7077f15b75f922af1cfd6385510819c73374c6dae59949',
  ))

it('one number is one order, however often it is handed in; officials move it', async () => {
  const first = await post(SUBMIT, order('order00001'), tif())
  expect(first).toMatchObject({ errcode: 0, data: { zt: '1', clyj: null } })
  expect(await post(SUBMIT, order('order00001'), tif())).toEqual(first)
  const { gdbh } = first.data as { gdbh: string }
  await control('orders', { number: gdbh, state: 'done', answer: '已刷新' })
  expect(await post(QUERY, { wbgdh: 'order00001' }, tif())).toMatchObject({ data: { gdbh, zt: '3', clyj: '已刷新' } })
  await control('orders', { number: gdbh, state: 'lost' })
  expect(await post(QUERY, { wbgdh: 'order00001' }, tif())).toMatchObject({ errcode: 3001 })
})

it.each([
  ['another token', 1001, order('order00002'), () => tif(undefined, 'local-national-token')],
  ['no signature', 1001, order('order00002'), () => ({})],
  ['an old timestamp', 1002, order('order00002'), () => tif(String(Math.floor(Date.now() / 1000) - 181))],
  ['another class', 2001, { ...order('order00002'), gdlx: '行程' }, tif],
  ['a missing field', 2001, { ...order('order00002'), wtms: undefined }, tif],
  ['too long a text', 2001, { ...order('order00002'), wtms: '长'.repeat(201) }, tif],
  ['no JSON', 2001, 'nothing', tif],
])('%s is refused with %p', async (_name, errcode, body, headers) => expect(await post(SUBMIT, body, headers())).toMatchObject({ errcode }))

it('a nonce serves once', async () => {
  const headers = tif()
  await post(SUBMIT, order('order00003'), headers)
  expect(await post(SUBMIT, order('order00003'), headers)).toMatchObject({ errcode: 1003 })
})

it.each([
  ['quota', { errcode: 9999 }],
  ['expired-secret', { errcode: 1001 }],
  ['empty', { errcode: 0, errmsg: 'ok' }],
])('the fault %s', async (fault, expected) => {
  await control('faults', { system: 'orders', fault, calls: 1 })
  expect(await post(SUBMIT, order('order00004'), tif())).toMatchObject(expected)
})
