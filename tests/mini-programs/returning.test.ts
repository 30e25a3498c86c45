import { addDays, civilDate } from '@domain/kernel/china-time'
import { startCloud, type Cloud } from '../functions/harness'
import { idNumberOf, PHONES } from '../functions/linking/people'
import { STREET } from '../functions/verification/people'
import type { MiniProgram } from '../minihost'
import { startDrawing } from './drawing'
import { ACCEPTING, CARRIERS, PLATFORMS, takePhone } from './phone'
import { becomeLinked } from './steps'

/** 杭州西湖; Alipay answers in texts. */
const HANGZHOU = {
  weapp: () => ({ longitude: 120.1415, latitude: 30.2467, accuracy: 30 }),
  alipay: () => ({ longitude: '120.1415', latitude: '30.2467', accuracy: '30' }),
}

/** Draws the page on display. */
type Shot = (page: string) => Promise<void>

async function tap(phone: MiniProgram, ...ids: string[]): Promise<void> {
  for (const id of ids) (await phone.waitFor(`#${id}`)).tap()
}

async function type(phone: MiniProgram, id: string, text: string): Promise<void> {
  const field = await phone.waitFor(`#${id}`)
  field.input(text)
}

async function pickDay(phone: MiniProgram, id: string, day: string): Promise<void> {
  await tap(phone, id)
  await phone.waitFor('#later')
  if (phone.findAll(`#day-${day}`).length === 0) await tap(phone, 'later')
  await tap(phone, `day-${day}`)
  await phone.waitFor(() => phone.findAll('#later').length === 0)
}

async function fillIn(phone: MiniProgram, day: string, shot: Shot): Promise<void> {
  await phone.waitFor('#journey-next')
  await shot('who')
  await tap(phone, 'journey-next', 'journey-from')
  await phone.waitFor('#step-search')
  await shot('provinces')
  await type(phone, 'step-search', 'hz')
  await tap(phone, 'choose-330100')
  await pickDay(phone, 'departs-on', day)
  await pickDay(phone, 'arrives-on', day)
  await shot('route')
  await tap(phone, 'journey-next')
  await tap(phone, 'means-train')
  await type(phone, 'number', 'G7349')
  await shot('means')
  await tap(phone, 'journey-next', 'journey-street', 'choose-330302', `choose-${STREET}`)
  await phone.waitFor(() => phone.findAll(`#choose-${STREET}`).length === 0)
  await type(phone, 'journey-address', '五马街 1 号')
  await shot('home')
  await tap(phone, 'journey-next', 'journey-promise')
  await shot('review')
  await tap(phone, 'journey-send')
}

describe.each(PLATFORMS)('返温来温预申报 on %s', (platform) => {
  const draw = startDrawing()
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false })
  }, 60_000)
  afterAll(() => cloud?.stop())

  it('told of outside the city, judged, declared, kept in the calendar, withdrawn; the position goes nowhere', async () => {
    const day = addDays(civilDate(cloud.clock.now()), 3)
    const phone = await takePhone(cloud, {
      ...{ platform, user: 'returnee' },
      api: { getLocation: HANGZHOU[platform], addPhoneCalendar: () => ({}), requestSubscribeMessage: ACCEPTING[platform] },
    })
    await becomeLinked(phone, cloud, PHONES.single)
    await tap(phone, 'confirm-self')
    await type(phone, 'id-number', await idNumberOf(cloud, 'demo-1'))
    await tap(phone, 'confirm-submit', 'service-returning', 'away-switch')
    await phone.waitFor(() => phone.callsOf('getLocation').length === 1)
    phone.navigateBack()
    await phone.waitFor({ text: '您不在温州' })

    const shot: Shot = (page) => draw(phone, `returning-${page}`)
    await tap(phone, 'away-declare', 'analysis-consent')
    await shot('begin')
    await tap(phone, 'analysis-start')
    await phone.waitFor({ text: '研判结果：正常' })
    await shot('judged')
    await tap(phone, 'analysis-go-on')
    await phone.waitFor('#returning-yes')
    await shot('question')
    await tap(phone, 'returning-yes')
    await fillIn(phone, day, shot)
    await phone.waitFor('#journey-state')
    // Asked for in the press that declares, all kinds in one window.
    expect(phone.callsOf('requestSubscribeMessage')).toHaveLength(1)
    expect(Object.values(phone.callsOf('requestSubscribeMessage')[0] as object).find(Array.isArray)).toHaveLength(3)
    await phone.waitFor(() => phone.text().includes('日常健康监测 3 天'))
    await shot('declared')
    if (platform === 'weapp') {
      await tap(phone, 'journey-calendar')
      await phone.waitFor(() => phone.callsOf('addPhoneCalendar').length === 1)
      expect(phone.callsOf('addPhoneCalendar')[0]).toMatchObject({ allDay: true, alarmOffset: 15 * 3600 })
    } else expect(phone.findAll('#journey-calendar')).toEqual([])

    await tap(phone, 'journey-withdraw', 'dialog-confirm')
    await phone.waitFor(() => phone.findAll('#journey-state').length === 0)
    const sent = JSON.stringify(phone.callsOf(CARRIERS[platform]))
    expect(sent).toContain('五马街 1 号')
    expect(sent).not.toMatch(/120\.14|30\.24|longitude|latitude/)
    phone.close()
  }, 90_000)

  it('a form that was begun goes on where it stopped, also after a restart of the program', async () => {
    const storage = new Map<string, unknown>()
    const phone = await takePhone(cloud, { platform, user: 'returnee', storage })
    await phone.waitFor('#grid-link')
    await tap(phone, 'service-returning', 'analysis-go-on', 'returning-yes')
    await type(phone, 'journey-phone', PHONES.single)
    await tap(phone, 'journey-next', 'journey-from')
    await type(phone, 'step-search', '金华')
    await tap(phone, 'choose-330700')
    await phone.waitFor({ text: '金华市' })
    phone.close()
    const again = await takePhone(cloud, { platform, user: 'returnee', storage })
    await tap(again, 'service-returning')
    await again.waitFor({ text: '金华市' })
    again.close()
  }, 60_000)
})
