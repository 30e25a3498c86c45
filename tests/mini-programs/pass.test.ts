import { HOUR, MINUTE, SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../functions/harness'
import { scan } from '../functions/harness/passes'
import type { MiniProgram } from '../minihost'
import { developmentKeys, keyEnvironment } from '../../tools/lib/keys/key-file'
import { PLATFORMS, takePhone } from './phone'
import { readQr, readQrBadly } from './qr'
import { becomeLinked } from './steps'

const NOW = Math.floor(Date.now() / 1000)
const keys = keyEnvironment(developmentKeys(NOW), NOW)
const guard = { keyList: keys.KEY_LIST, root: keys.ROOT_KEY }

/** Each step goes on where the one before it ended. */
describe.each(PLATFORMS)('the code in the hand of its holder, on %s', (platform) => {
  let cloud: Cloud
  let phone: MiniProgram
  /** How far the phone's day has gone. */
  let later = 0
  const goOn = (milliseconds: number) => {
    later += milliseconds
    phone.realm.run(`Date.now = (function (now) { return function () { return now() + ${milliseconds} } })(Date.now)`)
  }
  const now = () => Date.now() + later
  const answerOf = (text: string | undefined, at = now()) => scan(text ?? '', at, guard).answer

  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false, environment: keys })
    phone = await takePhone(cloud, { platform, user: 'holder' })
    await becomeLinked(phone, cloud, '13858770001')
    await phone.waitFor('canvas')
  }, 60_000)
  afterAll(() => {
    phone?.close()
    return cloud?.stop()
  })

  const read = () => readQr(phone)?.text

  it('is read by another decoder: at version 8 at most, at half its size, in bad light', async () => {
    await phone.waitFor(() => read() !== undefined)
    const { text, version } = readQr(phone) ?? {}
    expect(scan(text ?? '', now(), guard)).toMatchObject({ answer: 'genuine', pass: { situation: 1, hint: '陈*明' } })
    expect(version).toBeLessThanOrEqual(8)
    expect(readQrBadly(phone)).toEqual([text, text])
  })

  it('is another one after 30 seconds, and an old picture of it is found out after 90', async () => {
    const text = read()
    goOn(30 * SECOND)
    await phone.waitFor(() => read() !== text)
    expect(answerOf(read())).toBe('genuine')
    expect(answerOf(text, now() + 60 * SECOND)).toBe('stale')
  })

  it('goes on for hours with the cloud process stopped, also after a restart', async () => {
    await cloud.stop()
    goOn(2 * HOUR - MINUTE)
    await phone.waitFor(() => answerOf(read()) === 'genuine')
    const { storage } = phone
    phone.close()
    phone = await takePhone(cloud, { platform, user: 'holder', storage, network: 'none' })
    await phone.waitFor({ text: '无网络' })
    // The phone's day begins anew with the program; the pass is the same.
    later = 0
    goOn(HOUR)
    await phone.waitFor(() => answerOf(read()) === 'genuine')
  })

  it('ends with the pass, and says so', async () => {
    goOn(16 * HOUR)
    await phone.waitFor(() => !phone.text().includes('可以通行'))
    expect(phone.text()).toContain('行程已到失效时间')
  })
})
