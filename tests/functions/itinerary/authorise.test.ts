import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { MINUTE, SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())
afterEach(() => cloud.outside.fault('itinerary', 'none'))

const consent = { consentVersion: CONSENT_VERSION }
const newest = async (phone: string) => (await cloud.outside.inbox(phone))[0]?.code ?? ''
const wrongOf = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const type = (client: Client, phone: string, code: string) => client.call('itinerary.authorise', { phone, code, ...consent })

async function sent(openid: string, phone: string) {
  const client = cloud.wechat(openid)
  await client.done('sms.sendCode', { phone, ...consent })
  return { client, phone, code: await newest(phone) }
}

it('a right code proves the phone and begins a validity of two to fifteen hours', async () => {
  const { client, phone, code } = await sent('right', '13710000001')
  const answer = await client.done<{ phone: string; updatedAt: number; validUntil: number; linked: number }>('itinerary.authorise', {
    phone,
    code,
    ...consent,
  })
  expect(answer).toMatchObject({ phone: expect.stringMatching(/^[0-9a-f]{16}$/), linked: 0 })
  const minutes = (answer.validUntil - answer.updatedAt) / MINUTE
  expect(minutes).toBeGreaterThanOrEqual(120)
  expect(minutes).toBeLessThanOrEqual(900)
})

it('says how many wrong tries are left; the fifth voids the code until its three minutes are over', async () => {
  const { client, phone, code } = await sent('wrong', '13710000002')
  for (const left of [4, 3, 2, 1]) {
    expect(await type(client, phone, wrongOf(code))).toMatchObject({ error: { code: 'SMS_CODE_WRONG', params: { left } } })
  }
  expect(await type(client, phone, wrongOf(code))).toMatchObject({ error: { code: 'SMS_CODE_VOID' } })
  expect(await type(client, phone, code)).toMatchObject({ error: { code: 'SMS_CODE_VOID', params: { retryAt: expect.any(Number) } } })
  await cloud.clock.shift(MINUTE + SECOND)
  expect((await client.refused('sms.sendCode', { phone, ...consent })).code).toBe('SMS_CODE_VOID')
  await cloud.clock.shift(2 * MINUTE)
  expect((await client.done<{ outcome: string }>('sms.sendCode', { phone, ...consent })).outcome).toBe('sent')
})

it('guessing many at once gains nothing', async () => {
  const { client, phone, code } = await sent('guesser', '13710000003')
  const guesses = await Promise.all(Array.from({ length: 20 }, () => type(client, phone, wrongOf(code))))
  const codes = guesses.map((guess) => (guess.ok ? 'done' : guess.error.code))
  expect(codes.filter((answer) => answer === 'SMS_CODE_WRONG').length).toBeLessThanOrEqual(5)
  const wrong = codes.filter((answer) => answer === 'SMS_CODE_WRONG').length
  for (let more = wrong; more < 5; more++) await type(client, phone, wrongOf(code))
  expect(await type(client, phone, code)).toMatchObject({ error: { code: 'SMS_CODE_VOID' } })
}, 60_000)

it('after three minutes the code is over, and that is not a wrong code', async () => {
  const { client, phone, code } = await sent('late', '13710000004')
  await cloud.clock.shift(3 * MINUTE)
  expect(await type(client, phone, code)).toMatchObject({ error: { code: 'SMS_CODE_EXPIRED' } })
})

it('without a code sent there is nothing to try', async () =>
  expect(await type(cloud.wechat('nobody'), '13710000005', '123456')).toMatchObject({ error: { code: 'SMS_CODE_NOT_SENT' } }))

it('while the service is down nothing typed is used up; when it is back the same code serves', async () => {
  const { client, phone, code } = await sent('patient', '13710000006')
  await cloud.outside.fault('itinerary', 'down', 3)
  expect(await type(client, phone, code)).toMatchObject({ error: { code: 'ITINERARY_DOWN' } })
  await cloud.outside.fault('itinerary', 'none')
  await cloud.clock.shift(6 * SECOND)
  expect(await type(client, phone, code)).toMatchObject({ ok: true })
}, 60_000)

it('a code is used once: the next account with this phone needs one of its own, and nothing is counted against it', async () => {
  const { client, phone, code } = await sent('wife', '13710000007')
  const husband = cloud.wechat('husband')
  expect(await type(client, phone, code)).toMatchObject({ ok: true })
  expect(await type(husband, phone, code)).toMatchObject({ error: { code: 'SMS_CODE_NOT_SENT' } })
  await cloud.clock.shift(4 * MINUTE)
  const mine = await cloud.prove(client, phone)
  await cloud.clock.shift(4 * MINUTE)
  expect(await cloud.prove(husband, phone)).not.toBe(mine)
})

it('pressed twice at once, it is one truth', async () => {
  const { client, phone, code } = await sent('double', '13710000008')
  const answers = await Promise.all([type(client, phone, code), type(client, phone, code)])
  const codes = answers.map((answer) => (answer.ok ? 'done' : answer.error.code))
  expect(codes).toContain('done')
  expect(codes.filter((said) => said !== 'done' && said !== 'BUSY')).toEqual([])
  expect(await type(client, phone, code)).toEqual(expect.objectContaining({ ok: true }))
  const { phones } = await client.done<{ phones: unknown[] }>('status.show')
  expect(phones).toHaveLength(1)
})

it('no place of travel is received, kept or logged: the bit alone is in the database', async () => {
  await cloud.outside.travel('13710000009', { cities: ['620100'] })
  const { client, phone, code } = await sent('traveller', '13710000009')
  const reply = await type(client, phone, code)
  expect(JSON.stringify(reply)).not.toContain('620100')
  expect(await cloud.logs(reply.requestId)).not.toMatch(/620100|13710000009/)
  const { data } = await cloud.database.collection('holders').limit(1000).get()
  expect(JSON.stringify(data)).not.toMatch(/620100|13710000009/)
  expect(JSON.stringify(data)).toContain('"exposed"')
})

it('everybody can read which cities are compared', async () => {
  const { cities, listTime } = await cloud
    .wechat('curious')
    .done<{ cities: { code: string; name: object }[]; listTime: string }>('itinerary.readComparedCities')
  expect(listTime).toBe('2022-07-21 16时')
  expect(cities).toContainEqual({ code: '110000', name: { zh: '北京市', en: 'Beijing' } })
})
