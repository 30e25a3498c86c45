import { createSign } from 'node:crypto'
import { FILLED, outsideInHand } from './in-hand'

const { told, post, control } = outsideInHand()

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
    const key = `-----BEGIN PRIVATE KEY-----\n${told().alipayAppPrivateKey}\n-----END PRIVATE KEY-----`
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
