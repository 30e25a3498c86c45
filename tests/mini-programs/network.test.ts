import { HOUR } from '@domain/kernel/china-time'
import { startCloud, type Cloud } from '../functions/harness'
import { PHONES } from '../functions/linking/people'
import type { MiniProgram } from '../minihost'
import { answering, CARRIERS, type MiniPlatform, PLATFORMS, takePhone } from './phone'
import { askForCode, becomeLinked } from './steps'

const SUPPORT_CODE = /支持码 [A-Z]+-\d+-\w{4}/
const LONGEST_VALIDITY = 24 * HOUR

let cloud: Cloud
let phone: MiniProgram
beforeAll(async () => {
  cloud = await startCloud({ isMorning: false })
})
afterEach(() => phone?.close())
afterAll(() => cloud?.stop())

const asked = () => phone.callsOf(CARRIERS[phone.platform.name]).length

/** What each platform says when a request took too long, and when the function behind it broke. */
const FAILURES: Readonly<Record<MiniPlatform, Record<'timeout' | 'broken', object>>> = {
  weapp: { timeout: { message: 'request:fail timeout' }, broken: { message: '-504002 functions execute fail', errCode: -504002 } },
  alipay: { timeout: { message: '超时', error: 13 }, broken: { message: 'http status error', error: 19, status: 500, data: '' } },
}
const failing = (platform: MiniPlatform, failure: 'timeout' | 'broken') =>
  answering(platform, () => {
    throw Object.assign(new Error(), FAILURES[platform][failure])
  })

describe.each(PLATFORMS)('with a valid code on the phone, on %s', (platform) => {
  const user = `keeper-${platform}`
  const storage = new Map<string, unknown>()
  beforeAll(async () => {
    await cloud.clock.shift(HOUR)
    phone = await takePhone(cloud, { platform, user, storage })
    await becomeLinked(phone, cloud, PHONES.single)
    phone.close()
  })

  it('a start without network shows it, says so, and asks nobody', async () => {
    phone = await takePhone(cloud, { platform, user, storage: new Map(storage), network: 'none' })
    await phone.waitFor({ text: '无网络' })
    expect(phone.text()).toContain('可以通行')
    expect(phone.text()).toMatch(/显示 .*\d\d:\d\d 更新的有效码，.*\d\d:\d\d 前仍可使用/)
    expect(asked()).toBe(0)
  })

  it('it is updated as soon as the network is back', async () => {
    phone = await takePhone(cloud, { platform, user, storage: new Map(storage), network: 'none' })
    await phone.waitFor({ text: '无网络' })
    phone.setNetwork('wifi')
    await phone.waitFor(() => asked() > 0)
    await phone.waitFor(() => !phone.text().includes('无网络'))
    expect(phone.text()).toContain('可以通行')
  })

  it('it disappears from the screen at its end, without a request', async () => {
    phone = await takePhone(cloud, { platform, user, storage: new Map(storage), network: 'none' })
    await phone.waitFor({ text: '可以通行' })
    phone.passTime(LONGEST_VALIDITY)
    await phone.waitFor('#declare-again')
    expect(phone.text()).not.toMatch(/可以通行|绿码/)
    expect(asked()).toBe(0)
  })

  it('after its end it is never shown, not for a moment', async () => {
    const later = new Map(storage).set('wzfym.clock-offset', LONGEST_VALIDITY)
    phone = await takePhone(cloud, { platform, user, storage: later, network: 'none' })
    expect(phone.text()).not.toMatch(/可以通行|绿码/)
    await phone.waitFor(() => /可以通行|绿码|行程已到失效时间/.test(phone.text()))
    expect(phone.text()).toContain('行程已到失效时间')
    expect(phone.text()).not.toMatch(/可以通行|绿码/)
  })

  it.each(['timeout', 'broken'] as const)('a request that ends in %s leaves it on the screen, with a support code', async (failure) => {
    phone = await takePhone(cloud, { platform, user, storage: new Map(storage), api: failing(platform, failure) })
    await phone.waitFor({ text: '暂时无法更新' })
    expect(phone.text()).toContain('可以通行')
    expect(phone.text()).toMatch(SUPPORT_CODE)
  })
})

describe.each(PLATFORMS)('with nothing on the phone, on %s', (platform) => {
  it('without network there is a way on, and trying again serves once it is back', async () => {
    phone = await takePhone(cloud, { platform, user: `unlucky-${platform}`, network: 'none' })
    await phone.waitFor({ text: '没有连上网络' })
    expect(phone.text()).toContain('健康码 + 行程卡')
    expect(phone.text()).toMatch(SUPPORT_CODE)
    phone.network = 'wifi'
    phone.find('#retry').tap()
    await phone.waitFor('#begin')
  })

  it('a function that breaks is told apart from a missing network', async () => {
    phone = await takePhone(cloud, { platform, user: `unlucky-${platform}`, api: failing(platform, 'broken') })
    await phone.waitFor({ text: '系统暂时出错' })
    expect(phone.text()).toMatch(SUPPORT_CODE)
  })
})

describe.each(PLATFORMS)('while declaring, on %s', (platform) => {
  beforeEach(async () => {
    phone = await takePhone(cloud, { platform, user: `declarer-${platform}` })
    const begin = await phone.waitFor('#begin')
    begin.tap()
    await phone.waitFor('#phone')
  })
  const fillIn = () => {
    phone.find('#phone').input(PHONES.family)
    phone.find('#consent').tap()
  }

  it('a lost network is told, and what was typed stays', async () => {
    fillIn()
    phone.setNetwork('none')
    phone.find('#get-code').tap()
    await phone.waitFor({ text: '没有连上网络' })
    expect(phone.text()).toMatch(SUPPORT_CODE)
    phone.setNetwork('wifi')
    phone.find('#get-code').tap()
    await phone.waitFor({ text: `验证码已发送至 ${PHONES.family}` })
  })

  it('a national service that is down is no fault of the person, and what was typed stays', async () => {
    await cloud.clock.shift(HOUR)
    await askForCode(phone, PHONES.traveller)
    await cloud.outside.fault('itinerary', 'down')
    phone.find('#sms-code').input('123456')
    phone.find('#submit').tap()
    await phone.waitFor({ text: '国家行程核验服务暂时无法使用' })
    await cloud.outside.fault('itinerary', 'none')
    expect(phone.text()).toContain('这不是您的问题')
    expect(phone.text()).toMatch(SUPPORT_CODE)
    expect([phone.find('#phone').value, phone.find('#sms-code').value]).toEqual([PHONES.traveller, '123456'])
  })
})
