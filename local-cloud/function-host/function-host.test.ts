import { startTestCloud, type TestCloud } from '../test/cloud'

const functions = {
  echo: `exports.main = async (event, context) => ({ event, context, pid: process.pid })`,
  count: `let calls = 0; exports.main = async () => ++calls`,
  wait: `const { threadId } = require('worker_threads'); let busy = 0
    exports.main = async ({ ms }) => { busy++; const seen = busy; await new Promise((done) => setTimeout(done, ms)); busy--; return { threadId, seen } }`,
  loop: `exports.main = async ({ loop }) => { console.log('before the loop'); while (loop); return 'fine' }`,
  hungry: `exports.main = async () => { const all = []; for (;;) all.push(new Array(1000).fill(Math.random())) }`,
  fails: `exports.main = async ({ how }) => {
    if (how === 'throw') throw new Error('what went wrong')
    if (how === 'exit') process.exit(3)
    if (how === 'later') { setImmediate(() => { throw new Error('nobody caught it') }); await new Promise(() => undefined) }
    if (how === 'afterwards') { setTimeout(() => { throw new Error('too late') }, 50); return 'answered' }
    return 'fine' }`,
  broken: `throw new Error('cannot load')`,
  empty: `exports.other = 1`,
  size: `exports.main = async ({ bytes }) => 'x'.repeat(bytes)`,
  silent: `exports.main = async () => undefined`,
  prints: `const fs = require('fs')
    exports.main = async ({ mark }) => { console.log('log', mark); console.error('error', mark); fs.writeSync(1, 'direct ' + mark + '\\n'); return mark }`,
}

const LIMIT = 6 * 1024 * 1024

let cloud: TestCloud

beforeAll(async () => {
  const settings = {
    loop: { timeout: 1 },
    hungry: { memorySize: 32, timeout: 20 },
    echo: { envVariables: { COLOUR: '{{env.COLOUR}}' }, timeout: 7 },
  }
  cloud = await startTestCloud({ functions, settings }, { host: { instances: 2, queue: 6 }, environment: { COLOUR: 'green', OTHER: 'x' } })
})
afterAll(() => cloud.stop())

const call = (name: string, data: object = {}) => cloud.wechat('openid-1', name, data)

test('the context is that of the platform', async () => {
  const { body, requestId } = await call('echo')
  expect(body.context).toMatchObject({ function_name: 'echo', request_id: requestId, memory_limit_in_mb: 256, time_limit_in_ms: 7000 })
  expect(JSON.parse(body.context.environment)).toMatchObject({ TENCENTCLOUD_RUNENV: 'SCF', TCB_ENV: 'local' })
})

test('a function sees the variables that it declares, and no others', async () => {
  const environment = JSON.parse((await call('echo')).body.context.environment)
  expect(environment.COLOUR).toBe('green')
  expect(environment).not.toHaveProperty('OTHER')
})

test('an instance stays warm', async () => {
  expect((await call('count')).body).toBe(1)
  expect((await call('count')).body).toBe(2)
})

test('one invocation at a time per instance, more instances up to the limit, then the queue', async () => {
  const since = Date.now()
  const answers = await Promise.all(Array.from({ length: 6 }, () => call('wait', { ms: 200 })))
  expect(answers.map(({ body }) => body.seen)).toEqual(Array(6).fill(1))
  expect(new Set(answers.map(({ body }) => body.threadId)).size).toBe(2)
  expect(Date.now() - since).toBeGreaterThanOrEqual(600)
})

test('more than the queue holds is refused', async () => {
  const answers = await Promise.all(Array.from({ length: 9 }, () => call('wait', { ms: 100 })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(8)
  expect(answers.find(({ status }) => status !== 200)?.body.errCode).toBe(-501003)
})

test('a call that does not end is ended, and the next one gets a new instance', async () => {
  const { status, body } = await call('loop', { loop: true })
  expect(status).toBe(504)
  expect(body).toMatchObject({ errCode: -504003, errMsg: expect.stringContaining('Invoking task timed out after 1 seconds') })
  expect((await call('loop')).body).toBe('fine')
})

test('even an endless loop has its log', async () => {
  const { body } = await call('loop', { loop: true })
  const { lines } = await cloud.control<{ lines: { text: string }[] }>(`logs?requestId=${body.requestId}`)
  expect(lines.map(({ text }) => text)).toEqual(['before the loop\n', expect.stringContaining('FUNCTIONS_TIME_LIMIT_EXCEEDED')])
})

test('the memory limit ends the instance, not the host', async () => {
  expect((await cloud.post('hungry')).body).toMatchObject({ code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' })
  expect((await call('count')).status).toBe(200)
})

test.each([
  ['throw', 'what went wrong'],
  ['exit', 'Process exited before completing request'],
  ['later', 'nobody caught it'],
])('a function may fail: %s', async (how, text) => {
  const { status, body } = await call('fails', { how })
  expect(status).toBe(500)
  expect(body).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining(text) })
  expect((await call('fails')).body).toBe('fine')
})

test('an instance that dies between two calls is replaced', async () => {
  expect((await call('fails', { how: 'afterwards' })).body).toBe('answered')
  await new Promise((done) => setTimeout(done, 200))
  expect((await call('fails')).body).toBe('fine')
})

test.each([
  ['broken', 'cannot load'],
  ['empty', 'exports no function "main"'],
])('a bundle may be %s', async (name, text) => {
  await expect(cloud.app.callFunction({ name, data: {} })).rejects.toMatchObject({
    code: 'FUNCTIONS_EXECUTE_FAIL',
    message: expect.stringContaining(text),
  })
})

test('an unknown function has the code of each way', async () => {
  await expect(cloud.app.callFunction({ name: 'nobody', data: {} })).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
  expect((await call('nobody')).body.errCode).toBe(-501000)
  expect(await cloud.post('nobody')).toMatchObject({ status: 404, body: { code: 'INVALID_PATH' } })
})

test('results up to 6 MB pass, larger ones do not', async () => {
  expect((await call('size', { bytes: LIMIT - 2 })).body).toHaveLength(LIMIT - 2)
  expect((await call('size', { bytes: LIMIT - 1 })).body.errMsg).toContain('The size of response exceeds the upper limit (6MB)')
})

test('events up to 6 MB pass, larger ones do not', async () => {
  const send = (text: string) => cloud.app.callFunction({ name: 'silent', data: { text } })
  expect((await send('x'.repeat(LIMIT - 11))).result).toBeNull()
  await expect(send('x'.repeat(LIMIT - 10))).rejects.toMatchObject({ code: 'EXCEED_REQUEST_SIZE_LIMIT' })
})

test('no result is null', async () => {
  expect((await call('silent')).body).toBeNull()
})

test('what is printed belongs to its request', async () => {
  const [a, b] = await Promise.all([call('prints', { mark: 'a' }), call('prints', { mark: 'b' })])
  for (const { requestId, body } of [a, b]) {
    const { lines } = await cloud.control<{ lines: { text: string; kind: string }[] }>(`logs?requestId=${requestId}`)
    expect(lines.filter(({ kind }) => kind !== 'ended').map(({ text }) => text)).toEqual([
      `log ${body}\n`,
      `error ${body}\n`,
      `direct ${body}\n`,
    ])
  }
})

test('a changed bundle is loaded at the next call; calls that run end as they began', async () => {
  cloud.deploy('wait', `exports.main = async ({ ms }) => { await new Promise((done) => setTimeout(done, ms)); return 'old' }`)
  // Warm first: on a busy machine an instance may take longer to start than this test waits.
  await call('wait', { ms: 0 })
  const running = call('wait', { ms: 300 })
  await new Promise((done) => setTimeout(done, 100))
  cloud.deploy('wait', `exports.main = async () => 'new one'`)
  expect((await call('wait')).body).toBe('new one')
  expect((await running).body).toBe('old')
  expect((await call('wait')).body).toBe('new one')
})
