import { HOUR } from '@domain/kernel/china-time'
import { startWorld } from './browser'
import { beJudged, declareJourney, fillIn, openReturning } from './returning'

const world = startWorld()

/** 杭州西湖, as a browser measures it. */
const HANGZHOU = { longitude: 120.1365, latitude: 30.2491, accuracy: 30 }
const WENZHOU = { longitude: 120.695, latitude: 27.998, accuracy: 30 }

it('离开温州时提醒我: compared on the phone, and nothing of the position goes over the wire', async () => {
  const phone = await openReturning(world, '13858770001', '陈晓明')
  const sent: string[] = []
  phone.page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`))
  await phone.press('away-switch')
  await phone.sees('没有取得位置')
  await phone.page.context().grantPermissions(['geolocation'])
  await phone.page.context().setGeolocation(HANGZHOU)
  await phone.press('away-switch')
  await phone.page.locator('#away-switch[aria-checked=true]:visible').waitFor()
  await phone.photograph('returning-away-switch')
  await phone.page.goBack()
  await phone.sees('您不在温州')
  await phone.page.locator('#away-declare:visible').scrollIntoViewIfNeeded()
  await phone.photograph('returning-away')
  await phone.press('away-declare')
  await beJudged(phone)
  await phone.press('analysis-go-on')
  await phone.press('returning-yes')
  await fillIn(world, phone)
  await declareJourney(phone)
  expect(sent.filter((request) => request.includes('declaration.declareJourney'))).toHaveLength(1)
  expect(sent.filter((request) => /120\.1[34]|30\.2[45]|longitude|latitude/.test(request))).toEqual([])
  expect(await phone.page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/120\.1[34]|30\.2[45]/)

  await phone.page.context().setGeolocation(WENZHOU)
  await world.cloud.clock.shift(4 * HOUR)
  // The first answer tells the phone how late it is.
  for (const _ of [1, 2]) {
    await phone.reopen()
    await phone.page.locator('#service-returning:visible').waitFor()
  }
  await phone.page.locator('#away-declare:visible').waitFor({ state: 'hidden' })
})
