import { DAY, HOUR, SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())
afterEach(() => cloud.outside.fault('alipay', 'none'))

interface Session {
  token: string
  expiresAt: number
}
const startDevice = () => cloud.http().done<Session>('session.startDevice')
const startAlipay = async (userId: string) =>
  cloud.http().done<Session>('session.startAlipay', { authCode: await cloud.outside.alipayLogin(userId) })

describe('a browser', () => {
  it('has an account of its own with every session', async () => {
    const one = await startDevice()
    const other = await startDevice()
    expect(one.token).not.toBe(other.token)
    const client = cloud.http({ token: one.token })
    const phone = await cloud.prove(client, '13858770001')
    await client.done('linking.linkByPhone', { phone })
    expect((await client.done<{ applicants: unknown[] }>('status.show', {})).applicants).toHaveLength(1)
    expect((await cloud.http({ token: other.token }).done<{ applicants: unknown[] }>('status.show', {})).applicants).toHaveLength(0)
  })

  it('keeps it for 180 days, not a second longer', async () => {
    const { token, expiresAt } = await startDevice()
    expect(Math.round((expiresAt - cloud.clock.now()) / DAY)).toBe(180)
    await cloud.clock.shift(180 * DAY - 10 * SECOND)
    expect((await cloud.http({ token }).call('status.show', {})).ok).toBe(true)
    await cloud.clock.shift(11 * SECOND)
    expect((await cloud.http({ token }).refused('status.show', {})).code).toBe('SESSION_EXPIRED')
  })

  it('one address cannot start sessions without end; another address still can', async () => {
    const busy = cloud.http({ address: '127.0.0.9' })
    const answers = await Promise.all(Array.from({ length: 40 }, () => busy.call('session.startDevice')))
    const refused = answers.filter((answer) => !answer.ok)
    expect(refused).toHaveLength(10)
    refused.forEach((answer) => expect(answer).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS' } }))
    expect((await cloud.http({ address: '127.0.0.10' }).call('session.startDevice')).ok).toBe(true)
  })
})

describe('a token', () => {
  it.each<[string, (token: string) => string]>([
    [
      'with another end',
      (token) => token.replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify(['a', 'h5', 9e15])).toString('base64url')}.`),
    ],
    ['with one letter changed', (token) => token.replace(/.$/, (letter) => (letter === 'A' ? 'Q' : 'A'))],
    ['without signature', (token) => token.replace(/\.[^.]+$/, '.')],
    ['of an unknown key', (token) => token.replace(/^[^.]+/, 'k9')],
    ['of a key that every object has', (token) => token.replace(/^[^.]+/, 'constructor')],
    ['cut in half', (token) => token.slice(0, token.length / 2)],
  ])('%s is no token', async (_name, forge) => {
    const { token } = await startDevice()
    expect((await cloud.http({ token: forge(token) }).refused('status.show', {})).code).toBe('SESSION_INVALID')
  })
})

describe('Alipay', () => {
  it('the same person has the same account at the next login', async () => {
    const client = await cloud.alipay('2088000000000001')
    const phone = await cloud.prove(client, '13858770007')
    await client.done('linking.linkByPhone', { phone })
    const again = await cloud.alipay('2088000000000001')
    expect((await again.done<{ applicants: unknown[] }>('status.show', {})).applicants).toHaveLength(1)
  })

  it('a session lasts two hours: another login costs nothing', async () => {
    const { token } = await startAlipay('2088000000000002')
    await cloud.clock.shift(2 * HOUR)
    expect((await cloud.http({ token }).refused('status.show', {})).code).toBe('SESSION_EXPIRED')
    const authCode = await cloud.outside.alipayLogin('2088000000000002')
    await cloud.http({ token }).done('session.startAlipay', { authCode })
  })

  it('a code serves once', async () => {
    const authCode = await cloud.outside.alipayLogin('2088000000000003')
    await cloud.http().done('session.startAlipay', { authCode })
    expect((await cloud.http().refused('session.startAlipay', { authCode })).code).toBe('ALIPAY_LOGIN_FAILED')
  })

  it.each([
    ['a code that Alipay never gave', 'none'],
    ['Alipay down', 'down'],
    ['an answer that is no answer', 'garbage'],
  ] as const)('%s: no session, in words', async (_name, fault) => {
    const authCode = fault === 'none' ? 'never-given-by-alipay' : await cloud.outside.alipayLogin('2088000000000004')
    await cloud.outside.fault('alipay', fault)
    expect((await cloud.http().refused('session.startAlipay', { authCode })).code).toBe('ALIPAY_LOGIN_FAILED')
  })
})

it('the operator can switch browsers off', async () => {
  const strict = await startCloud({ environment: { H5_SESSIONS: 'off' }, list: false })
  expect((await strict.http().refused('session.startDevice')).code).toBe('H5_SESSIONS_OFF')
  await strict.stop()
})
