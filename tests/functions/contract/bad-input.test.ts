import type { Operation } from '@contract/operation'
import { FUNCTIONS } from '@contract/operation'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { badInputs } from './bad-inputs'
import { CASES } from './samples'
import { writtenSoFar } from './written'

let cloud: Cloud
let browser: Client
beforeAll(async () => {
  cloud = await startCloud()
  browser = await cloud.h5()
}, 60_000)
afterAll(() => cloud?.stop())

const callerOf = ({ audience }: Operation): Client => (audience === 'system' ? cloud.system() : cloud.wechat('bad-input'))

const optionalOf = ({ input }: Operation) =>
  'entries' in input
    ? Object.entries(input.entries as Record<string, { type: string }>).flatMap(([name, { type }]) => (type === 'optional' ? [name] : []))
    : []

it.each(CASES)('%s refuses every input of a wrong form, and writes nothing', async (name, operation, sample) => {
  const before = await writtenSoFar(cloud)
  const client = callerOf(operation)
  const answers = await Promise.all(
    badInputs(sample, optionalOf(operation)).map(async ({ what, data }) => {
      const answer = await client.call(name, data)
      return { what, code: answer.ok ? 'done' : answer.error.code, support: !answer.ok && answer.error.support }
    }),
  )
  expect(answers.filter(({ code }) => code !== 'REQUEST_INVALID')).toEqual([])
  answers.forEach(({ support }) => expect(support).toMatch(/^H-010-[0-9A-F]{4}$/))
  expect(await writtenSoFar(cloud)).toEqual(before)
})

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
    const [other = ''] = CASES.map(([name]) => name).filter((name) => !name.startsWith(`${fn}.`))
    expect((await raw(JSON.stringify({ operation: other, data: {} }))).body.error?.code).toBe('OPERATION_UNKNOWN')
  })

  it('refuses a megabyte: over HTTP before it is read, through WeChat in words', async () => {
    const data = { big: 'x'.repeat(1024 * 1024) }
    expect((await raw(JSON.stringify({ operation: `${fn}.nothing`, data }))).status).toBe(413)
    expect(await cloud.wechat('big').call(`${fn}.nothing`, data)).toMatchObject({ ok: false, error: { code: 'REQUEST_TOO_LARGE' } })
  })
})

it('a browser’s session is no help with a wrong form either', async () =>
  expect((await browser.refused('linking.unlink', { person: 'somebody' })).code).toBe('REQUEST_INVALID'))
