import http from 'node:http'
import { startTestCloud, type TestCloud } from '../test/cloud'

const functions = {
  echo: `exports.main = async (event) => event`,
  answer: `exports.main = async ({ body }) => JSON.parse(body)`,
  fails: `exports.main = async () => { throw new Error('oh') }`,
}

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startTestCloud({ functions })
})
afterAll(() => cloud.stop())

test.each(['GET', 'POST', 'PUT', 'OPTIONS'])('%s becomes an event', async (method) => {
  const answer = await fetch(`${cloud.url}/api/echo/a/b?x=1&y=%E6%B8%A9`, { method, headers: { authorization: 'Bearer t', 'X-Own': 'v' } })
  expect(await answer.json()).toMatchObject({
    path: '/a/b',
    httpMethod: method,
    headers: { authorization: 'Bearer t', 'x-own': 'v' },
    queryStringParameters: { x: '1', y: '温' },
    requestContext: { envId: 'local', requestId: answer.headers.get('x-cloudbase-request-id') },
    body: '',
    isBase64Encoded: false,
  })
})

test('text comes as text, everything else in base 64', async () => {
  expect((await cloud.post('echo', '{"温":1}')).body).toMatchObject({ body: '{"温":1}', isBase64Encoded: false })
  const binary = await cloud.post('echo', '\u0001\u0002', { 'content-type': 'application/octet-stream' })
  expect(binary.body).toMatchObject({ body: 'AQI=', isBase64Encoded: true })
})

test.each([
  [102_400, 200],
  [102_401, 413],
  [1_048_576, 413],
])('a text of %i bytes: %i', async (bytes, status) => {
  const answer = await cloud.post('echo', 'x'.repeat(bytes))
  expect(answer.status).toBe(status)
  if (status === 413) expect(answer.body.code).toBe('EXCEED_MAX_PAYLOAD_SIZE')
})

test('the right-most forwarded address is the real one', async () => {
  const seen = await new Promise<string>((resolve, reject) => {
    const options = { method: 'POST', localAddress: '127.0.0.9', headers: { 'x-forwarded-for': '1.2.3.4, 5.6.7.8' } }
    const request = http.request(`${cloud.url}/api/echo`, options, (response) => {
      response.setEncoding('utf8').once('data', resolve)
    })
    request.once('error', reject).end()
  })
  expect(JSON.parse(seen).headers['x-forwarded-for']).toBe('1.2.3.4, 5.6.7.8, 127.0.0.9')
})

test('an integration response sets status, headers and body', async () => {
  const answer = await cloud.post('answer', { statusCode: 418, headers: { 'X-Tea': 'green', 'Content-Type': 'text/html' }, body: '<b>' })
  expect(answer).toMatchObject({ status: 418, body: '<b>' })
  expect(answer.headers.get('x-tea')).toBe('green')
  expect(answer.headers.get('content-type')).toBe('text/html')
})

test('a body in base 64 is decoded', async () => {
  const { body } = await cloud.post('answer', { statusCode: 200, isBase64Encoded: true, body: Buffer.from('温州').toString('base64') })
  expect(body).toBe('温州')
})

test('any other result is sent as it is', async () => {
  expect((await cloud.post('answer', { a: 1 })).body).toEqual({ a: 1 })
  expect((await cloud.post('answer', '"plain"')).body).toBe('plain')
})

test('a function that fails is told with a code', async () => {
  expect(await cloud.post('fails')).toMatchObject({ status: 500, body: { code: 'FUNCTIONS_EXECUTE_FAIL' } })
})

test('the hub answers under its own name only', async () => {
  const status = await new Promise((resolve, reject) => {
    const request = http.request(`${cloud.url}/api/echo`, { headers: { host: 'rebound.example' } }, (response) =>
      resolve(response.statusCode),
    )
    request.once('error', reject).end()
  })
  expect(status).toBe(403)
})
