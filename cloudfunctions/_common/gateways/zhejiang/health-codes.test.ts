import { protection } from '../protection'
import { ScriptedServer } from '../test/scripted-server'
import { type HealthCodes, healthCodes } from './health-codes'

const server = new ScriptedServer()
let codes: HealthCodes
beforeAll(async () => {
  const account = { url: await server.start(), appKey: 'key', appSecret: 'app secret' }
  const platform = { account, keeper: { secret: async () => 'secret' }, now: () => 1650000000000 }
  codes = healthCodes(platform, protection().once, { codeByPhone: 'a/phone', codeLive: 'dept/LLLLLLLLLLLLLLLL', codeById: 'a/id' })
})
afterAll(() => server.stop())

const record = {
  sfzh: '33030219900101123x',
  id: '7',
  xm: ' 张三 ',
  sjh: '13858770021',
  mffd: '温州市',
  mlx: '本域内通行码',
  mzt: '绿码',
  hmcmyy: null,
  zjlx: 'IDENTITY_CARD',
  zjgxsj: '2021-10-21T04:23:40.000+0000',
  source: '阿里自建',
  dbrsfzh: null,
}
const read = {
  paper: 'IDENTITY_CARD',
  documentNumber: '33030219900101123X',
  phone: '13858770021',
  name: '张三',
  colour: 'green',
  place: '温州市',
  changedAt: Date.UTC(2021, 9, 21, 4, 23, 40),
  agent: null,
}
const answer = (...data: object[]) => ({ code: '00', datas: JSON.stringify({ success: true, data, errorCode: null, errorMsg: null }) })

it.each([
  ['as the registry writes it', {}, {}],
  ['yellow', { mzt: '黄码' }, { colour: 'yellow' }],
  ['red', { mzt: '红码' }, { colour: 'red' }],
  ['of a colour nobody knows', { mzt: '蓝码' }, { colour: 'grey' }],
  ['of somebody without a code of this province', { mzt: null, mffd: null }, { colour: null, place: '' }],
  ['without a phone', { sjh: null }, { phone: null }],
  ['by a passport', { sfzh: 'e1234567', zjlx: 'PASSPORT' }, { documentNumber: 'E1234567', paper: 'PASSPORT' }],
  ['applied for by an agent', { dbrsfzh: '33030219600101123x' }, { agent: '33030219600101123X' }],
])('reads a record %s', async (_name, theirs, ours) => {
  server.answers(answer({ ...record, ...theirs }))
  expect(await codes.byPhone('13858770021')).toEqual({ kind: 'answered', records: [{ ...read, ...ours }] })
  expect(server.heard[0]).toMatchObject({ path: '/gateway/api/a/dataSharing/phone.htm', body: '{"sjh":"13858770021"}' })
})

it('asks by document', async () => {
  server.answers(answer())
  expect(await codes.byDocument('33030219900101123X')).toEqual({ kind: 'answered', records: [] })
  expect(server.heard[0]).toMatchObject({ path: '/gateway/api/a/dataSharing/id.htm', body: '{"sfzh":"33030219900101123X"}' })
})

it.each([
  ['an answer without success', { success: false, data: null, errorCode: '500' }],
  ['a record without a document', { success: true, data: [{ ...record, sfzh: undefined }] }],
  ['a record with a time that is none', { success: true, data: [{ ...record, zjgxsj: 'yesterday' }] }],
])('%s is garbage', async (_name, datas) => {
  server.answers({ code: '00', datas: JSON.stringify(datas) })
  expect(await codes.byPhone('13858770021')).toEqual({ kind: 'down', why: 'garbage' })
})
