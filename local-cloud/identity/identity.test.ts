import { startTestCloud, type TestCloud } from '../test/cloud'

const TELL = `exports.main = async (event, context) => ({
  event,
  environment: JSON.parse(context.environment),
  left: process.env.WX_OPENID ?? null,
})`

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startTestCloud({ functions: { tell: TELL } }, { host: { instances: 1 } })
})
afterAll(() => cloud.stop())

test('WeChat vouches for the openid', async () => {
  const { status, body } = await cloud.wechat('openid-1', 'tell', { question: 1 })
  expect(status).toBe(200)
  expect(body.event).toEqual({ question: 1, userInfo: { appId: 'wx0000000000000000', openId: 'openid-1' } })
  expect(body.environment).toMatchObject({ WX_OPENID: 'openid-1', WX_APPID: 'wx0000000000000000', TCB_SOURCE: 'wx_client' })
  for (const key of body.environment.WX_CONTEXT_KEYS.split(',')) expect(body.environment).toHaveProperty(key)
})

test('nothing in the data changes who calls', async () => {
  const forged = {
    userInfo: { openId: 'victim', appId: 'x' },
    WX_OPENID: 'victim',
    httpMethod: 'POST',
    headers: { 'x-wx-openid': 'victim' },
    Type: 'Timer',
    context: { environment: '{"WX_OPENID":"victim"}' },
  }
  const { body } = await cloud.wechat('openid-1', 'tell', forged)
  expect(body.event.userInfo.openId).toBe('openid-1')
  expect(body.environment.WX_OPENID).toBe('openid-1')
})

test.each([undefined, '', 'has space', 'a'.repeat(65), 'x;WX_OPENID=y'])('openid %j is refused', async (openid) => {
  const headers: Record<string, string> = openid === undefined ? {} : { 'x-local-openid': openid }
  const answer = await fetch(`${cloud.url}/__wx/callFunction/tell`, { method: 'POST', body: '{}', headers })
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ code: 'INVALID_OPENID' })
})

test('a page of another origin cannot call as somebody', async () => {
  const headers = { 'x-local-openid': 'openid-1', origin: 'https://elsewhere.example' }
  const answer = await fetch(`${cloud.url}/__wx/callFunction/tell`, { method: 'POST', body: '{}', headers })
  expect(answer.status).toBe(403)
})

test.each(['[1]', '"text"', '{"a":', 'null'])('data %s is refused', async (data) => {
  const answer = await fetch(`${cloud.url}/__wx/callFunction/tell`, { method: 'POST', body: data, headers: { 'x-local-openid': 'o' } })
  expect(answer.status).toBe(400)
})

test('over HTTP nobody is known, whatever the headers say', async () => {
  const { body } = await cloud.post('tell', { userInfo: { openId: 'victim' } }, { 'x-local-openid': 'victim', 'x-wx-openid': 'victim' })
  expect(body.environment).not.toHaveProperty('WX_OPENID')
  expect(body.event).not.toHaveProperty('userInfo')
  expect(body.event.httpMethod).toBe('POST')
})

test('the system has no identity and no HTTP request', async () => {
  const result = (await cloud.system('tell', { operation: 'x' })) as { event: object; environment: object }
  expect(result.event).toEqual({ operation: 'x' })
  for (const name of ['WX_OPENID', 'TCB_UUID', 'TCB_SOURCE', 'TCB_HTTP_CONTEXT']) expect(result.environment).not.toHaveProperty(name)
})

test('a warm instance keeps the caller before in process.env, as in production, but not in the context', async () => {
  await cloud.wechat('openid-before', 'tell')
  const { body } = await cloud.post('tell')
  expect(body.left).toBe('openid-before')
  expect(body.environment).not.toHaveProperty('WX_OPENID')
})
