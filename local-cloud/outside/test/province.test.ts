import { md5, outsideInHand } from './in-hand'

interface Answer {
  code: string
  datas: Record<string, string>
}

const { post, control } = outsideInHand()

const APP_KEY = 'a0c1e2d3local'
const BY_PHONE = '/zhejiang/gateway/api/001008002016001/dataSharing/mR7g2N9w5Kx1Zt4P.htm'
const SEND = '/zhejiang/gateway/api/001008002016030/dataSharing/eB6d1H3y9Qa5Lm8Z.htm'
const QUERY = '/zhejiang/gateway/api/001008002016030/dataSharing/iN0w7C4u2Po6Fk9T.htm'

const headers = (secret: string, at = Date.now()) => ({ appKey: APP_KEY, sign: md5(APP_KEY + secret + at), requestTime: String(at) })
const renew = async (by: 'Key' | 'Sec', secret: string, at = Date.now()): Promise<Answer> =>
  post(`/zhejiang/gateway/app/refreshTokenBy${by}.htm?${new URLSearchParams(headers(secret, at))}`, {})
const requestSecret = async () => (await renew('Key', 'local-app-secret')).datas['requestSecret'] as string

describe("the province's secrets", () => {
  it('live 15 minutes, and are renewed by the refresh secret', async () => {
    const { code, datas } = await renew('Key', 'local-app-secret')
    expect(code).toBe('00')
    expect(Number(datas['requestSecretEndTime']) - Date.now()).toBeGreaterThan(14 * 60_000)
    const renewed = await renew('Sec', datas['refreshSecret'] as string)
    expect(renewed.code).toBe('00')
    expect(await post(BY_PHONE, { sjh: '1' }, headers(datas['requestSecret'] as string))).toMatchObject({ code: '14' })
    expect(await post(BY_PHONE, { sjh: '1' }, headers(renewed.datas['requestSecret'] as string))).toMatchObject({ code: '00' })
  })

  it.each([
    ['a wrong key', () => renew('Key', 'guessed')],
    ['a wrong refresh secret', () => renew('Sec', 'guessed')],
    ['a time of ten minutes ago', () => renew('Key', 'local-app-secret', Date.now() - 600_000)],
  ])('are refused to %s', async (_name, ask) => expect((await ask()).code).toBe('14'))

  it.each([
    ['a wrong secret', '14', () => post(BY_PHONE, {}, headers('guessed'))],
    ['no signature', '14', () => post(BY_PHONE, {})],
    [
      'a secret that was ended',
      '11',
      async () => {
        const secret = await requestSecret()
        await control('faults', { system: 'zhejiang', fault: 'expired-secret', calls: 1 })
        return post(BY_PHONE, {}, headers(secret))
      },
    ],
  ])('a call with %s is refused with %s', async (_name, code, ask) => expect(await ask()).toMatchObject({ code }))

  it('headers, a form and the query serve alike', async () => {
    const signed = headers(await requestSecret())
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const answers = await Promise.all([
      post(BY_PHONE, { sjh: '13858770002' }, signed),
      post(BY_PHONE, new URLSearchParams({ sjh: '13858770002', ...signed }).toString(), form),
      post(`${BY_PHONE}?${new URLSearchParams({ sjh: '13858770002', ...signed })}`, {}),
    ])
    for (const answer of answers) expect(JSON.parse((answer as { datas: string }).datas).data).toHaveLength(4)
  })
})

describe('the itinerary service', () => {
  const phone = '13858770003'
  const queryId = md5('any')
  const sendTime = '2022-04-15 13:20:00'
  // printf '%s' 'local-trip-key2022-04-15 13:20:00' | md5sum
  const sending = { phone, queryId, sendTime, secert: 'fa1ae71479aea8201300723a1d5c9b5c' }
  const call = async (to: string, body: object) => JSON.parse((await post(to, body, headers(await requestSecret()))).datas).data
  const query = (verification: string, city: string) => call(QUERY, { ...sending, verification, type: '233', city })
  const lastCode = async () => (await control(`inbox?phone=${phone}`))[0].code as string

  it('sends one code at a time, which serves one answer', async () => {
    expect(await call(SEND, sending)).toMatchObject({ status: '1', queryId })
    expect(await call(SEND, sending)).toMatchObject({ status: '2' })
    expect(await query('000000', '310000')).toMatchObject({ status: '2' })
    expect(await query(await lastCode(), '310000,440300')).toMatchObject({ status: '1', result: { value: '2' } })
    expect(await query(await lastCode(), '310000')).toMatchObject({ status: '2' })
  })

  it.each([
    ['not been there', { phone, cities: ['330300'] }, '1'],
    ['no record', { phone, record: false }, '3'],
  ])('%s', async (_name, travel, value) => {
    await control('travel', travel)
    await call(SEND, sending)
    expect(await query(await lastCode(), '310000')).toMatchObject({ result: { value } })
  })

  it('a code ends after three minutes', async () => {
    await call(SEND, sending)
    await control('clock', { shiftMs: 180_000 })
    const at = Date.now() + 180_000
    const { datas } = await renew('Key', 'local-app-secret', at)
    const body = { ...sending, verification: await lastCode(), type: '233', city: '310000' }
    const answer = await post(QUERY, body, headers(datas['requestSecret'] as string, at))
    expect(JSON.parse(answer.datas).data.status).toBe('2')
    await control('clock', { shiftMs: 0 })
  })

  it('a wrong secert is refused', async () => expect(await call(SEND, { ...sending, secert: md5('x') })).toMatchObject({ status: '0' }))
})
