import { protection } from '../protection'
import { ScriptedServer } from '../test/scripted-server'
import { type ItineraryService, itineraryService } from './itinerary'

const t0 = 1650000000000 // 2022-04-15 13:20:00 in China
const server = new ScriptedServer()
let service: ItineraryService
beforeAll(async () => {
  const account = { url: await server.start(), appKey: 'key', appSecret: 'app secret' }
  const platform = { account, keeper: { secret: async () => 'secret' }, now: () => t0 }
  const access = { apis: { tripSend: 'a/send', tripQuery: 'a/query' }, tripKey: 'local-trip-key' }
  service = itineraryService(platform, protection().once, access)
})
afterAll(() => server.stop())

const sending = { phone: '13858770021', queryId: '0123456789abcdef0123456789abcdef', sendTime: t0 }
const opening = {
  phone: '13858770021',
  queryId: '0123456789abcdef0123456789abcdef',
  sendTime: '2022-04-15 13:20:00',
  // printf '%s' 'local-trip-key2022-04-15 13:20:00' | md5sum
  secert: 'fa1ae71479aea8201300723a1d5c9b5c',
}
const answer = (data: object) => ({ code: '00', datas: JSON.stringify({ code: 200, data, message: 'success' }) })

it.each([
  ['1', { kind: 'sent' }],
  ['2', { kind: 'still-valid' }],
  ['0', { kind: 'refused' }],
])('sending, status %p: %p', async (status, outcome) => {
  server.answers(answer({ status, code: '00', errorDesc: '', result: '' }))
  expect(await service.sendCode(sending)).toEqual(outcome)
  expect(JSON.parse(server.heard[0]!.body)).toEqual(opening)
})

it.each([
  [{ status: '1', result: { value: '1' } }, { kind: 'clear' }],
  [{ status: '1', result: { value: '2' } }, { kind: 'exposed' }],
  [{ status: '1', result: { value: '3' } }, { kind: 'unknown' }],
  [{ status: '2', errorDesc: '验证码错误' }, { kind: 'wrong-code' }],
  [
    { status: '1', result: { value: '4' } },
    { kind: 'down', why: 'garbage' },
  ],
  [
    { status: '1', result: '' },
    { kind: 'down', why: 'garbage' },
  ],
])('query answered %j: %p', async (data, outcome) => {
  server.answers(answer(data))
  expect(await service.query({ ...sending, code: '123456', cities: ['110000', '330200'] })).toEqual(outcome)
  expect(JSON.parse(server.heard[0]!.body)).toEqual({ ...opening, verification: '123456', type: '233', city: '110000,330200' })
})

it('the quota is told', async () => {
  server.answers({ code: '18' })
  expect(await service.sendCode(sending)).toEqual({ kind: 'quota' })
})
