import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { developmentKeys, keyEnvironment } from '../../tools/lib/keys/key-file'
import { type Cloud, startCloud } from '../functions/harness'
import { makeOffice, makeVenue } from '../functions/office/staff'
import type { ApiOverrides, MiniProgram } from '../minihost'
import { startDrawing } from './drawing'
import { type MiniPlatform, PLATFORMS, takePhone } from './phone'
import { readQr } from './qr'
import { becomeLinked } from './steps'

const NOW = Math.floor(Date.now() / 1000)
const OTHER_SYSTEMS = ['https://www.wenzhou.gov.cn/', 'HC1:6BF+70790T9WJWG.FKY*4GO0', 'wxp://f2f0aBcDeFgHiJkLmNoP']

/** What the platform's scanner hands over next. */
class ScannerHand {
  text = ''
  api(platform: MiniPlatform): ApiOverrides {
    return platform === 'weapp' ? { scanCode: () => ({ result: this.text }) } : { scan: () => ({ code: this.text }) }
  }
}

const wait = (phone: MiniProgram, milliseconds: number) =>
  phone.realm.run(`Date.now = (function (now) { return function () { return now() + ${milliseconds} } })(Date.now)`) as unknown

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
/** The program looks at the time once a second. */
const CLOCK_TICKS = 1200

/** Each step goes on where the one before it ended. */
describe.each(PLATFORMS)('a guard at a door, on %s', (platform) => {
  const draw = startDrawing()
  let cloud: Cloud
  let holder: MiniProgram
  let guard: MiniProgram
  let invitation: string
  const scanner = new ScannerHand()
  const user = (name: string) => (platform === 'weapp' ? name : `2088-${name}`)

  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false, environment: keyEnvironment(developmentKeys(NOW), NOW) })
    await makeOffice(cloud, 'office')
    const venue = await makeVenue(cloud, 'office')
    const invited = { role: 'venue', venue, label: '张三，南门岗' }
    invitation = (await cloud.wechat('office').done<{ code: string }>('office.inviteStaff', invited)).code
    holder = await takePhone(cloud, { platform, user: user('holder') })
    await becomeLinked(holder, cloud, '13858770001')
    await holder.waitFor(() => readQr(holder) !== undefined)
    guard = await takePhone(cloud, { platform, user: user('guard'), url: 'packages/staff/door/index', api: scanner.api(platform) })
  }, 60_000)
  afterAll(() => {
    holder?.close()
    guard?.close()
    return cloud?.stop()
  })

  const shown = () => readQr(holder)?.text ?? ''
  /** Scans, and gives what fills the screen. */
  const scan = async (text: string) => {
    scanner.text = text
    const [next] = guard.findAll('#next')
    if (next) next.tap()
    else guard.find('#scan').tap()
    // The answer before it gives way in place: there is nothing to see of the change but the change.
    await pause(200)
    const answer = await guard.waitFor('.answer')
    return answer.text
  }

  it('is told what an invitation looks like, and signs in with one', async () => {
    const field = await guard.waitFor('#invitation')
    field.input('K7QF')
    guard.find('#sign-in').tap()
    await guard.waitFor({ text: '邀请码是 12 位字母和数字。' })
    guard.find('#invitation').input('0000-0000-0000')
    guard.find('#sign-in').tap()
    await guard.waitFor({ text: '邀请码无效' })
    await draw(guard, 'door-invitation')
    guard.find('#invitation').input(invitation.toLowerCase())
    guard.find('#sign-in').tap()
    await guard.waitFor({ text: '五马街商场' })
    await guard.waitFor({ text: '名单更新于' })
    await draw(guard, 'door')
  })

  it('a genuine code fills the screen: verdict, masked name, age', async () => {
    const answer = await scan(shown())
    for (const words of ['可以通行', '陈*明', '绿码', '真码', '秒前生成']) expect(answer).toContain(words)
    expect(guard.find('.answer').classes).toContain('answer--yes')
    await draw(guard, 'door-yes')
  })

  it('a picture of it is found out after 90 seconds', async () => {
    const text = shown()
    wait(guard, 2 * MINUTE)
    wait(holder, 2 * MINUTE)
    await holder.waitFor(() => shown() !== '' && shown() !== text)
    expect(await scan(text)).toContain('不是实时码')
    await draw(guard, 'door-old-picture')
    expect(await scan(shown())).toContain('可以通行')
  })

  it.each(OTHER_SYSTEMS)('%s is refused kindly', async (text) => expect(await scan(text)).toContain('这是其他系统的二维码'))

  it('a changed one is forged', async () => {
    const text = shown()
    expect(await scan(`${text.slice(0, 60)}${text[60] === 'A' ? 'B' : 'A'}${text.slice(61)}`)).toMatch(/假码|不是防疫码/)
  })

  it('goes on without network, with the cloud process stopped: amber after a quarter of an hour', async () => {
    await cloud.stop()
    wait(guard, 20 * MINUTE)
    wait(holder, 20 * MINUTE)
    await holder.waitFor(() => shown() !== '')
    await pause(CLOCK_TICKS)
    const answer = await scan(shown())
    expect(answer).toContain('可以通行')
    expect(answer).toContain('名单可能已过时')
  })

  it("a clock that is wrong is said as that, never as the holder's fault", async () => {
    wait(guard, -HOUR)
    await pause(CLOCK_TICKS)
    expect(await scan(shown())).toContain('手机时间不准')
    wait(guard, HOUR)
  })

  it('nothing of the person is on the phone: only counts', () => {
    const kept = JSON.stringify([...guard.storage])
    expect(kept).not.toContain('陈')
    expect(kept).not.toContain('WZ1:')
    expect(kept).toMatch(/door-counts.*yes/)
  })

  it('opens after a restart without network', async () => {
    const { storage } = guard
    guard.close()
    guard = await takePhone(cloud, {
      platform,
      user: user('guard'),
      url: 'packages/staff/door/index',
      storage,
      network: 'none',
      api: scanner.api(platform),
    })
    wait(guard, 22 * MINUTE)
    await pause(CLOCK_TICKS)
    await guard.waitFor('#scan')
    expect(await scan(shown())).toContain('可以通行')
  })
})
