import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { HOUR, MINUTE, nextMidnight, SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())
afterEach(() => cloud.outside.fault('itinerary', 'none'))

const ask = (phone: string) => ({ phone, consentVersion: CONSENT_VERSION })
const send = (client: Client, phone: string) => client.call('sms.sendCode', ask(phone))
const codeOf = async (client: Client, phone: string) => {
  const reply = await send(client, phone)
  return reply.ok ? (reply.data as { outcome: string }).outcome : reply.error.code
}

it('sends one code, and says until when it serves', async () => {
  const sent = await cloud.wechat('first').done<{ outcome: string; retryAt: number; expiresAt: number }>('sms.sendCode', ask('13700000001'))
  expect(sent.outcome).toBe('sent')
  expect(sent.expiresAt - sent.retryAt).toBe(2 * MINUTE)
  expect(await cloud.outside.inbox('13700000001')).toHaveLength(1)
})

it('does nothing without the consent that is in force', async () => {
  expect((await cloud.wechat('first').refused('sms.sendCode', { phone: '13700000002', consentVersion: '2021-01' })).code).toBe(
    'CONSENT_OUTDATED',
  )
  expect(await cloud.outside.inbox('13700000002')).toEqual([])
})

it('waits 60 s between two codes, then tells of the one that still serves, whoever asked for it', async () => {
  const [me, other] = [cloud.wechat('pause'), cloud.wechat('other')]
  expect(await codeOf(me, '13700000003')).toBe('sent')
  const refused = await me.refused('sms.sendCode', ask('13700000003'))
  expect(refused).toMatchObject({ code: 'SMS_TOO_SOON', params: { retryAt: expect.any(Number) } })
  expect(await codeOf(other, '13700000003')).toBe('SMS_TOO_SOON')
  await cloud.clock.shift(MINUTE + SECOND)
  expect(await codeOf(other, '13700000003')).toBe('still-valid')
  expect(await cloud.outside.inbox('13700000003')).toHaveLength(1)
})

it('two presses at once send one code', async () => {
  const me = cloud.wechat('twice')
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => codeOf(me, '13700000004')))
  expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(1)
  expect(outcomes.filter((outcome) => outcome === 'SMS_TOO_SOON')).toHaveLength(4)
  expect(await cloud.outside.inbox('13700000004')).toHaveLength(1)
})

it('locks the account at the sixth in half an hour, until midnight, and nobody else', async () => {
  const me = cloud.wechat('eager')
  for (let sent = 0; sent < 5; sent++) {
    expect(await codeOf(me, `1370000010${sent}`)).toBe('sent')
    await cloud.clock.shift(MINUTE + SECOND)
  }
  const midnight = nextMidnight(cloud.clock.now())
  expect(await me.refused('sms.sendCode', ask('13700000105'))).toMatchObject({ code: 'SMS_LOCKED', params: { until: midnight } })
  expect(await me.refused('sms.sendCode', ask('13700000106'))).toMatchObject({ code: 'SMS_LOCKED', params: { until: midnight } })
  expect((await me.done<{ lockedUntil: number }>('status.show')).lockedUntil).toBe(midnight)
  expect(await codeOf(cloud.wechat('calm'), '13700000107')).toBe('sent')
  await cloud.clock.shift(midnight - cloud.clock.now() + 8 * HOUR)
  expect(await codeOf(me, '13700000108')).toBe('sent')
  expect((await me.done<{ lockedUntil: number | null }>('status.show')).lockedUntil).toBeNull()
}, 60_000)

it('strangers cannot use up the codes of a phone that its holder has proved', async () => {
  const phone = '13700000200'
  const holder = cloud.wechat('holder')
  await cloud.prove(holder, phone)
  for (let stranger = 0; stranger < 5; stranger++) {
    await cloud.clock.shift(4 * MINUTE)
    await codeOf(cloud.wechat(`stranger-${stranger}`), phone)
  }
  await cloud.clock.shift(4 * MINUTE)
  expect(await codeOf(cloud.wechat('stranger-6'), phone)).toBe('SMS_PHONE_LIMIT')
  expect(await codeOf(holder, phone)).toBe('sent')
}, 60_000)

it.each([
  ['down', 'ITINERARY_DOWN'],
  ['garbage', 'ITINERARY_DOWN'],
  ['quota', 'ITINERARY_QUOTA'],
] as const)(
  'when the ministry is %s the answer says so, and nothing is counted',
  async (fault, code) => {
    const [me, phone] = [cloud.wechat(`fault-${fault}`), `137000003${fault.length}0`]
    await cloud.outside.fault('itinerary', fault)
    expect(await codeOf(me, phone)).toBe(code)
    await cloud.outside.fault('itinerary', 'none')
    // The breaker lets the service rest for a while.
    await new Promise((resolve) => setTimeout(resolve, fault === 'quota' ? 0 : 100))
    await cloud.clock.shift(6 * SECOND)
    expect(await codeOf(me, phone)).toBe('sent')
  },
  60_000,
)
