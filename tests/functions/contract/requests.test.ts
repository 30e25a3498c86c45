import { FUNCTIONS } from '@contract/operation'
import { type Cloud, startCloud } from '../harness'
import { EVERY_OPERATION } from './examples'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

describe.each(FUNCTIONS)('function %s', (fn) => {
  const raw = async (body: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${cloud.url}/api/${fn}`, { method: 'POST', body, headers })
    return { status: answer.status, body: (await answer.json()) as { ok?: boolean; code?: string; error?: { code: string } } }
  }

  it.each([
    ['nothing', ''],
    ['no JSON', '{"operation":'],
    ['null', 'null'],
    ['an array', '[]'],
    ['no operation', '{"data":{}}'],
    ['a number as operation', '{"operation":7}'],
    ['a key beside operation and data', `{"operation":"${fn}.x","data":{},"token":"t"}`],
  ])('refuses a body that is %s', async (_what, body) => {
    const answer = await raw(body, { 'content-type': 'application/json' })
    expect([answer.status, answer.body.error?.code]).toEqual([200, 'REQUEST_INVALID'])
  })

  it.each(['nothing', 'toString', '__proto__', `${fn}.nothing`, `${fn}.constructor`])('knows no operation %s', async (operation) => {
    const { body } = await raw(JSON.stringify({ operation, data: {} }))
    expect(body.error?.code).toBe('OPERATION_UNKNOWN')
  })

  it('knows no operation of another function', async () => {
    const [other = ''] = EVERY_OPERATION.map(([name]) => name).filter((name) => !name.startsWith(`${fn}.`))
    expect((await raw(JSON.stringify({ operation: other, data: {} }))).body.error?.code).toBe('OPERATION_UNKNOWN')
  })

  it('refuses a megabyte: over HTTP before it is read, through WeChat in words', async () => {
    const data = { big: 'x'.repeat(1024 * 1024) }
    expect((await raw(JSON.stringify({ operation: `${fn}.nothing`, data }))).status).toBe(413)
    expect(await cloud.wechat('big').call(`${fn}.nothing`, data)).toMatchObject({ ok: false, error: { code: 'REQUEST_TOO_LARGE' } })
  })
})
