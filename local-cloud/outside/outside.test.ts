import { createHash, createSign } from 'node:crypto'
import path from 'node:path'
import { type Child, startChild } from '../control/child'

interface Told {
  url: string
  alipayPublicKey: string
  alipayAppPrivateKey: string
}
interface Answer {
  code: string
  datas: Record<string, string>
}

let outside: Child<Told>
const program = path.resolve(__dirname, '../../dist/local-cloud/outside.cjs')
const start = () => startChild<Told>([program, '--port', '0', '--people', '200', '--seed', '1'])
beforeAll(async () => {
  outside = await start()
})
afterAll(() => outside.stop())

const md5 = (text: string) => createHash('md5').update(text).digest('hex')
const post = async (to: string, body: object | string, headers: Record<string, string> = {}) =>
  (await fetch(outside.ready.url + to, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })).json()
const control = (name: string, body?: object) =>
  body ? post(`/__control/${name}`, body) : fetch(`${outside.ready.url}/__control/${name}`).then((answer) => answer.json())

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

describe('the national registry', () => {
  const PATH = '/national/ebus/healthcode/query'
  const tif = (nonce: string, seconds = Math.floor(Date.now() / 1000), token = 'local-national-token') => ({
    'x-tif-paasid': 'wz_local',
    'x-tif-timestamp': String(seconds),
    'x-tif-nonce': nonce,
    'x-tif-signature': createHash('sha256').update(`${seconds}${token}${nonce}${seconds}`).digest('hex'),
  })
  const passport = { zjlx: 'PASSPORT', zjhm: 'E12345678', xm: 'John Smith' }

  it('tells the codes of a person', async () => {
    expect(await post(PATH, passport, tif('n1'))).toMatchObject({ errcode: 0, data: { list: [{ mzt: 'GREEN', ssdq: '330300' }] } })
    expect(await post(PATH, { ...passport, xm: 'Jane' }, tif('n2'))).toMatchObject({ errcode: 0, data: { list: [] } })
  })

  it.each([
    ['a wrong token', 1001, passport, () => tif('n3', undefined, 'guessed')],
    ['an old time', 1002, passport, () => tif('n4', Math.floor(Date.now() / 1000) - 181)],
    ['a nonce used before', 1003, passport, () => tif('n1')],
    ['a missing field', 2001, { zjlx: 'PASSPORT' }, () => tif('n5')],
  ])('%s is refused with %p', async (_name, errcode, body, signed) => expect(await post(PATH, body, signed())).toMatchObject({ errcode }))
})

const FILLED = {
  thing1: { value: '陈*明' },
  thing2: { value: '防疫码有变化，通行受限' },
  time3: { value: '2022年07月21日 16:05' },
  thing4: { value: '请打开小程序查看原因和办法' },
}

describe('Alipay', () => {
  const call = async (parameters: Record<string, string>, tamper = '') => {
    const all: Record<string, string> = {
      app_id: '2021000000000001',
      method: 'alipay.system.oauth.token',
      sign_type: 'RSA2',
      ...parameters,
    }
    const text = Object.keys(all)
      .sort()
      .map((name) => `${name}=${all[name]}`)
      .join('&')
    const key = `-----BEGIN PRIVATE KEY-----\n${outside.ready.alipayAppPrivateKey}\n-----END PRIVATE KEY-----`
    const sign = createSign('RSA-SHA256')
      .update(text + tamper)
      .sign(key, 'base64')
    return post(`/alipay/gateway.do?${new URLSearchParams({ ...all, sign })}`, {})
  }
  const authCode = async () => (await control('alipay-login', { userId: '2088000000000001' })).authCode as string

  it('exchanges a code once', async () => {
    const code = await authCode()
    expect(await call({ code })).toMatchObject({ alipay_system_oauth_token_response: { user_id: '2088000000000001' } })
    expect(await call({ code })).toMatchObject({ error_response: { sub_code: 'isv.code-invalid' } })
  })

  const METHOD = 'alipay.open.app.mini.templatemessage.send'
  const keywords = Object.fromEntries(Object.values(FILLED).map((content, place) => [`keyword${place + 1}`, content]))
  const content = {
    to_user_id: '2088000000000001',
    user_template_id: 'bG9jYWwtc2l0dWF0aW9uLXRlbXBsYXRl',
    page: 'pages/code/index',
    data: JSON.stringify(keywords),
  }
  const send = async (more: object = {}) =>
    (await call({ method: METHOD, biz_content: JSON.stringify({ ...content, ...more }) }))
      .alipay_open_app_mini_templatemessage_send_response

  it('sends a message to who subscribed, once a subscription', async () => {
    expect(await send()).toMatchObject({ code: '40004', sub_code: 'USER_NOT_SUBSCRIBE' })
    await control('subscriptions', { system: 'alipay', user: content.to_user_id, template: content.user_template_id, times: 1 })
    expect(await send()).toMatchObject({ code: '10000' })
    expect(await send()).toMatchObject({ sub_code: 'USER_NOT_SUBSCRIBE' })
  })

  it.each([
    ['another template', { user_template_id: 'x' }, 'USER_TEMPLATE_ID_ILLEGAL'],
    ['nobody', { to_user_id: undefined }, 'USER_ID_ILLEGAL'],
    ['a page that is none', { page: 'https://x' }, 'PAGE_ILLEGAL'],
    ['data that are no text', { data: {} }, 'TEMPLATE_PARAM_ILLEGAL'],
    ['a keyword too few', { data: '{"keyword1":{"value":"x"}}' }, 'TEMPLATE_PARAM_ILLEGAL'],
  ])('no message to %s', async (_name, more, sub_code) => expect(await send(more)).toMatchObject({ sub_code }))

  it.each([
    ['a wrong signature', 'isv.invalid-signature', {}, 'x'],
    ['another application', 'isv.invalid-app-id', { app_id: '1' }, ''],
    ['another method', 'isv.invalid-method', { method: 'alipay.trade.pay' }, ''],
  ])('%s is refused: %s', async (_name, sub_code, more, tamper) =>
    expect(await call({ code: await authCode(), ...more }, tamper)).toMatchObject({ error_response: { sub_code } }),
  )
})

describe('WeChat', () => {
  const TEMPLATE = 'kR3vT8yQ-situation-Zp5sL0wN2bXc7dHj4gMfA1u'
  const asking = { grant_type: 'client_credential', appid: 'wx0000000000000000', secret: 'local-wechat-secret' }
  const token = async (more = {}) => (await post('/wechat/cgi-bin/stable_token', { ...asking, ...more })).access_token as string
  const send = (access: string, more: object = {}) =>
    post(`/wechat/cgi-bin/message/subscribe/send?access_token=${access}`, {
      touser: 'openid-1',
      template_id: TEMPLATE,
      page: 'pages/code/index',
      data: FILLED,
      ...more,
    })
  const accept = (times: number) => control('subscriptions', { system: 'wechat', user: 'openid-1', template: TEMPLATE, times })

  it('gives the same token while it lives, and another when it is forced to', async () => {
    const first = await token()
    expect(await token()).toBe(first)
    const forced = await token({ force_refresh: true })
    expect(forced).not.toBe(first)
    expect(await send(first)).toMatchObject({ errcode: 40001 })
  })

  it.each([
    [{ secret: 'guessed' }, 40125],
    [{ appid: 'wx1' }, 40013],
    [{ grant_type: 'authorization_code' }, 40002],
  ])('gives no token to %j', async (more, errcode) =>
    expect(await post('/wechat/cgi-bin/stable_token', { ...asking, ...more })).toMatchObject({ errcode }),
  )

  it('a person hears as often as they accepted, and not after they refused', async () => {
    const access = await token()
    expect(await send(access)).toMatchObject({ errcode: 43101 })
    await accept(2)
    expect(await send(access)).toMatchObject({ errcode: 0 })
    expect(await send(access)).toMatchObject({ errcode: 0 })
    expect(await send(access)).toMatchObject({ errcode: 43101 })
    await accept(5)
    await accept(0)
    expect(await send(access)).toMatchObject({ errcode: 43101 })
    expect(await control('messages?user=openid-1')).toHaveLength(2)
    expect((await control('messages'))[0]).toMatchObject({ user: 'openid-1', template: TEMPLATE, fields: { thing1: '陈*明' } })
  })

  it.each([
    ['a wrong openid', { touser: 'no openid' }, 40003],
    ['another template', { template_id: 'x' }, 40037],
    ['a page that is none', { page: 'https://x' }, 41030],
    ['no data', { data: {} }, 47003],
    ['a field too few', { data: { ...FILLED, thing4: undefined } }, 47003],
    ['a field too long', { data: { ...FILLED, thing4: { value: '长'.repeat(21) } } }, 47003],
    ['a time that is none', { data: { ...FILLED, time3: { value: '16:05' } } }, 47003],
  ])('refuses %s', async (_name, more, errcode) => expect(await send(await token(), more)).toMatchObject({ errcode }))

  it('refuses a token that was ended', async () => {
    const access = await token()
    await control('faults', { system: 'wechat', fault: 'expired-secret', calls: 1 })
    expect(await send(access)).toMatchObject({ errcode: 40001 })
  })
})

it('the same seed makes the same city', async () => {
  const twin = await start()
  const people = await fetch(`${twin.ready.url}/__control/people?limit=1000`).then((answer) => answer.json())
  await twin.stop()
  expect(people).toEqual(await control('people?limit=1000'))
})

it('every person has a number of their own with its check digit, and agents live in the city', async () => {
  const people = (await control('people?limit=1000')) as { paper: string; documentNumber: string; phone: string; agent: string | null }[]
  const numbers = people.filter(({ paper }) => paper === 'IDENTITY_CARD').map(({ documentNumber }) => documentNumber)
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]
  const isRight = (number: string) =>
    [...number].reduce((sum, digit, place) => sum + (digit === 'X' ? 10 : Number(digit)) * weights[place]!, 0) % 11 === 1
  expect(numbers.length).toBeGreaterThan(200)
  expect(numbers.filter((number) => !isRight(number))).toEqual([])
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(people.filter(({ agent }) => agent && !numbers.includes(agent))).toEqual([])
})

it.each([
  ['faults', { system: 'moon', fault: 'down' }],
  ['faults', { system: 'zhejiang', fault: 'sad' }],
  ['travel', { phone: 1 }],
  ['clock', {}],
  ['subscriptions', { system: 'sms', user: 'u', template: 't', times: 1 }],
  ['subscriptions', { system: 'wechat', user: 'u', template: 't', times: -1 }],
  ['people/nobody', { colour: 'red' }],
  ['people/demo-1', { colour: 'blue' }],
  ['nothing', {}],
])('the hand refuses %s %j', async (name, body) =>
  expect(await control(name, body)).toMatchObject({ code: expect.any(String), message: expect.any(String) }),
)
