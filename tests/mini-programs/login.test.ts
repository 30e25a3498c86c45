import { HOUR } from '@domain/kernel/china-time'
import { startCloud, type Cloud } from '../functions/harness'
import { applicants, PHONES } from '../functions/linking/people'
import type { MiniProgram } from '../minihost'
import { takePhone } from './phone'
import { becomeLinked } from './steps'

/** Longer than a session lasts. */
const LONG = 3 * HOUR

let cloud: Cloud
let phone: MiniProgram
beforeAll(async () => {
  cloud = await startCloud({ isMorning: false })
})
afterEach(() => phone?.close())
afterAll(() => cloud?.stop())

describe('WeChat', () => {
  it('says who is calling: nothing is sent for that, and no other way to the functions is taken', async () => {
    phone = await takePhone(cloud, { platform: 'weapp', user: 'wechat-user' })
    await becomeLinked(phone, cloud, PHONES.withStranger)
    const calls = phone.callsOf('cloud.callFunction')
    expect(calls.map(({ data }) => data.operation)).toEqual(expect.arrayContaining(['status.show', 'sms.sendCode', 'linking.linkByPhone']))
    expect(JSON.stringify(calls)).not.toMatch(/token|openid|authorization|session/i)
    expect([...phone.callsOf('request'), ...phone.callsOf('login')]).toEqual([])
    expect([...phone.storage.keys()]).not.toContain('wzfym.session')
    expect(await applicants(cloud.wechat('wechat-user'))).toHaveLength(2)
    expect(await applicants(cloud.wechat('somebody-else'))).toEqual([])
  })
})

describe('Alipay', () => {
  const storage = new Map<string, unknown>()
  const operations = () => phone.callsOf('request').map(({ data }) => JSON.parse(JSON.stringify(data)).operation as string)
  const tokens = () =>
    phone
      .callsOf('request')
      .filter(({ data }) => data.operation !== 'session.startAlipay')
      .map(({ headers, header }) => (headers ?? header).authorization)
  const keptToken = () => (storage.get('wzfym.session') as { token: string } | undefined)?.token

  it('gives one code, which is exchanged once for the token of every call', async () => {
    phone = await takePhone(cloud, { platform: 'alipay', user: 'alipay-user', storage })
    await becomeLinked(phone, cloud, PHONES.hangzhou)
    expect(phone.callsOf('getAuthCode')).toHaveLength(1)
    expect(operations().filter((operation) => operation === 'session.startAlipay')).toHaveLength(1)
    expect(new Set(tokens())).toEqual(new Set([`Bearer ${keptToken()}`]))
    expect(tokens().length).toBeGreaterThan(4)
    expect(await applicants(await cloud.alipay('alipay-user'))).toHaveLength(1)
  })

  it('the token is kept: a second start asks for no code', async () => {
    phone = await takePhone(cloud, { platform: 'alipay', user: 'alipay-user', storage })
    await phone.waitFor(() => tokens().length > 0)
    expect(phone.callsOf('getAuthCode')).toEqual([])
    expect(tokens()[0]).toBe(`Bearer ${keptToken()}`)
  })

  it('a token that the server no longer takes is renewed without a word', async () => {
    const before = keptToken()
    await cloud.clock.shift(LONG)
    phone = await takePhone(cloud, { platform: 'alipay', user: 'alipay-user', storage })
    await phone.waitFor(() => keptToken() !== before)
    await phone.waitFor(() => tokens().length >= 2)
    // Colours that are too old are asked for behind the page, sooner or later.
    expect(operations().slice(0, 3)).toEqual(['status.show', 'session.startAlipay', 'status.show'])
    expect(tokens().slice(0, 2)).toEqual([`Bearer ${before}`, `Bearer ${keptToken()}`])
    await phone.waitFor({ text: '周*' })
    expect(phone.text()).not.toMatch(/登录|支持码/)
  })

  it('a login that fails is told, and can be tried again', async () => {
    await cloud.outside.fault('alipay', 'down')
    phone = await takePhone(cloud, { platform: 'alipay', user: 'alipay-newcomer' })
    await phone.waitFor({ text: '支付宝登录没有成功' })
    expect(phone.text()).toMatch(/支持码/)
    await cloud.outside.fault('alipay', 'none')
    phone.find('#retry').tap()
    await phone.waitFor('#begin')
  })

  it('a person who refuses to sign in is told so', async () => {
    const refuse = () => {
      throw new Error('用户取消授权')
    }
    phone = await takePhone(cloud, { platform: 'alipay', user: 'unwilling', api: { getAuthCode: refuse } })
    await phone.waitFor({ text: '支付宝登录没有成功' })
    expect(phone.callsOf('request')).toEqual([])
  })
})
