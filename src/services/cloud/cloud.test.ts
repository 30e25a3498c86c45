import { startDevice } from '@contract/session/start-device'
import { show } from '@contract/status/show'
import { done } from '@domain/kernel/result'
import { memory } from '../../../tests/stand-ins/in-hand'
import { createCloud } from './cloud'
import { createSessions } from './sessions'
import type { Transport } from './transport'

const AT = 1_700_000_000_000
const empty = { applicants: [], leftOut: 0, phones: [], setTag: null, listTime: null, lockedUntil: null, refreshDue: false }
const right = { ok: true, at: AT, data: empty }
const wrong = (code: string) => ({ ok: false, at: AT, error: { code, params: {}, support: 'H-1-2' } })

/** A transport that gives one answer after the other, and remembers what it was sent. */
function sending(...answers: unknown[]) {
  const sent: unknown[][] = []
  const transport: Transport = {
    send(...values) {
      sent.push(values)
      const answer = answers.shift()
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
  }
  return { transport, sent }
}

describe('one call', () => {
  it('names function and operation, and hands back what was answered', async () => {
    const { transport, sent } = sending(right)
    expect(await createCloud({ transport }).call(show, {})).toEqual(done(empty))
    expect(sent).toEqual([['status', { operation: 'status.show', data: {} }, undefined]])
  })

  it.each<[string, unknown, string]>([
    ['an error of the function', wrong('TOO_MANY_REQUESTS'), 'TOO_MANY_REQUESTS'],
    ['no answer of ours', '<html>502</html>', 'ANSWER_INVALID'],
    ['an answer to another question', { ...right, data: { applicants: 'all' } }, 'ANSWER_INVALID'],
    ['no network', new Error('request:fail'), 'NETWORK_UNREACHABLE'],
  ])('%s', async (_name, answer, code) => {
    const result = await createCloud({ transport: sending(answer).transport }).call(show, {})
    expect(result).toMatchObject({ ok: false, error: { code, support: expect.stringMatching(/^[A-Z]-/) } })
  })

  it('tells how far the server’s clock is', async () => {
    let offset = 0
    await createCloud({ transport: sending(right).transport, onServerTime: (value) => (offset = value) }).call(show, {})
    expect(Math.abs(Date.now() + offset - AT)).toBeLessThan(5_000)
  })
})

describe('with a session', () => {
  const withSessions = (...answers: unknown[]) => {
    const { transport, sent } = sending(...answers)
    let started = 0
    const storage = memory()
    const sessions = createSessions(storage, () => Promise.resolve(done({ token: `token ${++started}`, expiresAt: Date.now() + 60_000 })))
    return { cloud: createCloud({ transport, sessions }), tokens: () => sent.map(([, , token]) => token), storage, starts: () => started }
  }

  it('two calls together start one', async () => {
    const { cloud, tokens, starts } = withSessions(right, right)
    await Promise.all([cloud.call(show, {}), cloud.call(show, {})])
    expect([tokens(), starts()]).toEqual([['token 1', 'token 1'], 1])
  })

  it('one that ended is renewed once, and the call made again', async () => {
    const { cloud, tokens } = withSessions(wrong('SESSION_EXPIRED'), right)
    expect((await cloud.call(show, {})).ok).toBe(true)
    expect(tokens()).toEqual(['token 1', 'token 2'])
  })

  it('a renewed one that is refused too is not renewed again', async () => {
    const { cloud, starts } = withSessions(wrong('SESSION_EXPIRED'), wrong('SESSION_INVALID'))
    expect(await cloud.call(show, {})).toMatchObject({ ok: false, error: { code: 'SESSION_INVALID' } })
    expect(starts()).toBe(2)
  })

  it('one whose time is over is not used', async () => {
    const { cloud, tokens, storage } = withSessions(right)
    storage.write('session', { token: 'old', expiresAt: Date.now() - 1 })
    await cloud.call(show, {})
    expect(tokens()).toEqual(['token 1'])
  })

  it('what anyone may call needs none', async () => {
    const { cloud, tokens } = withSessions({ ok: true, at: AT, data: { token: 't', expiresAt: AT } })
    await cloud.call(startDevice, {})
    expect(tokens()).toEqual([undefined])
  })
})
