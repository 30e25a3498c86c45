import { protection } from '../protection'
import { ScriptedServer } from '../test/scripted-server'
import { type NationalHealthCodes, nationalHealthCodes } from './health-code'

const server = new ScriptedServer()
const account = { url: '', paasId: 'wz_local', token: 'local-national-token' }
let codes: NationalHealthCodes
beforeAll(async () => (account.url = await server.start()))
beforeEach(() => (codes = nationalHealthCodes(account, protection().repeatable, () => 1650000000000)))
afterAll(() => server.stop())

const question = { paper: 'IDENTITY_CARD', documentNumber: '33030219900101123X', name: '张三' }
const code = { mzt: 'YELLOW', ssdq: '330100', dqmc: '杭州市', zjgxsj: '2022-04-15T02:11:04.000+0000' }
const answer = (...list: object[]) => ({ errcode: 0, errmsg: 'ok', data: { list } })

it('asks by document and reads the codes of all provinces', async () => {
  server.answers(answer(code))
  expect(await codes.byDocument(question)).toEqual({
    kind: 'answered',
    codes: [{ colour: 'yellow', place: '杭州市', changedAt: Date.UTC(2022, 3, 15, 2, 11, 4) }],
  })
  expect(server.heard[0]).toMatchObject({
    path: '/ebus/healthcode/query',
    body: '{"zjlx":"IDENTITY_CARD","zjhm":"33030219900101123X","xm":"张三"}',
  })
})

it('busy is asked again, with a nonce of its own', async () => {
  server.answers({ errcode: 9999, errmsg: 'busy' }, answer())
  expect(await codes.byDocument(question)).toEqual({ kind: 'answered', codes: [] })
  expect(new Set(server.heard.map(({ headers }) => headers['x-tif-nonce'])).size).toBe(2)
})

it.each([
  [{ errcode: 1001, errmsg: 'signature' }, 'refused'],
  [answer({ ...code, mzt: 'PURPLE' }), 'garbage'],
  ['<html>', 'garbage'],
])('%j is down: %s', async (theirs, why) => {
  server.answers(theirs)
  expect(await codes.byDocument(question)).toEqual({ kind: 'down', why })
})
