import { addDays, civilDate, HOUR, MINUTE } from '@domain/kernel/china-time'
import { partCities } from '../functions/declaration/analyses'
import { makeOffice } from '../functions/office/staff'
import { STREET } from '../functions/verification/people'
import { type Phone, startWorld } from './browser'
import { overflow } from './looks'
import { becomeHolder, confirmSelf, newestCode, takeStaff } from './steps'

const world = startWorld()
const dayFromToday = (days: number) => addDays(civilDate(world.cloud.clock.now()), days)

/** Somebody confirmed, on the page of returning. */
async function openReturning(number: string, name: string): Promise<Phone> {
  const phone = await becomeHolder(world, number)
  await confirmSelf(world, phone, name)
  await phone.sees('本人 · ')
  await phone.press('service-returning')
  return phone
}

async function beJudged(phone: Phone): Promise<void> {
  await phone.press('analysis-consent')
  await phone.press('analysis-start')
}

async function pickDay(phone: Phone, id: string, day: string): Promise<void> {
  await phone.press(id)
  await phone.page.locator('.month:visible').waitFor()
  if (!(await phone.page.locator(`#day-${day}:visible`).count())) await phone.press('later')
  await phone.press(`day-${day}`)
}

/** The whole form, to the last step, which is not ticked yet. */
async function fillIn(phone: Phone): Promise<void> {
  await phone.press('journey-next')
  await phone.press('journey-from')
  await phone.type('step-search', 'hz')
  await phone.press('choose-330100')
  await pickDay(phone, 'departs-on', dayFromToday(3))
  await pickDay(phone, 'arrives-on', dayFromToday(3))
  await phone.press('journey-next')
  await phone.type('number', 'g-7349')
  await phone.press('journey-next')
  await phone.press('journey-street')
  await phone.press('choose-330302')
  await phone.press(`choose-${STREET}`)
  await phone.type('journey-address', '五马街 1 号')
  await phone.press('journey-next')
}

async function declare(phone: Phone): Promise<void> {
  await phone.press('journey-promise')
  await phone.press('journey-send')
  await phone.page.locator('#journey-state:visible').waitFor()
}

it('normal: judged, asked, filled in with faults shown, declared, changed, withdrawn', async () => {
  const phone = await openReturning('13858770001', '陈晓明')
  await phone.sees('先做行程研判')
  await phone.press('analysis-start')
  await phone.sees('请先阅读并勾选授权')
  await phone.photograph('returning-begin')
  await beJudged(phone)
  await phone.sees('研判结果：正常')
  await phone.photograph('returning-normal')
  await phone.press('analysis-go-on')
  await phone.sees('近期是否返温来温？')
  await phone.photograph('returning-question')
  await phone.press('returning-yes')

  await phone.photograph('returning-who')
  await phone.press('journey-next')
  await phone.press('journey-next')
  await phone.sees('请选择出发地，温州市内出行无须预申报。')
  await phone.sees('请选择抵温日期。')
  await phone.photograph('returning-route-faults')
  await phone.press('journey-from')
  await phone.photograph('returning-provinces')
  await phone.type('step-search', 'hz')
  await phone.page.locator('#choose-330100:visible').waitFor()
  await phone.photograph('returning-search')
  await phone.press('choose-330100')
  await phone.press('add-via')
  await phone.type('step-search', '金华')
  await phone.press('choose-330700')
  await pickDay(phone, 'departs-on', dayFromToday(4))
  await pickDay(phone, 'arrives-on', dayFromToday(3))
  await phone.press('journey-next')
  await phone.sees('抵温日期早于出发日期，请核对。')
  await pickDay(phone, 'arrives-on', dayFromToday(4))
  await phone.photograph('returning-route')
  expect(await overflow(phone)).toEqual([])

  await phone.reopen()
  await phone.sees('更新时间')
  await phone.rests()
  await phone.press('service-returning')
  await phone.sees('金华市')
  await phone.press('journey-next')
  await phone.press('means-flight')
  await phone.type('number', '浙C12345')
  await phone.press('journey-next')
  await phone.sees('航班号、车次、车牌号或船名的格式不对，请核对。')
  await phone.photograph('returning-means')
  await phone.type('number', 'MU5205')
  await phone.press('journey-next')
  await phone.press('journey-street')
  await phone.press('choose-330302')
  await phone.press(`choose-${STREET}`)
  await phone.type('journey-address', '五马街 1 号')
  await phone.photograph('returning-home')
  await phone.press('journey-next')
  await phone.press('journey-send')
  await phone.sees('请阅读并勾选承诺。')
  await phone.photograph('returning-review')
  await phone.press('correct-who')
  await phone.press('journey-next')
  await declare(phone)
  await phone.sees('日常健康监测 3 天')
  await phone.page.goBack()
  await phone.sees(/月.+日抵温/)
  await phone.page.locator('#service-returning:visible').scrollIntoViewIfNeeded()
  await phone.photograph('returning-on-the-code-page')
  await phone.press('service-returning')
  await phone.sees('日常健康监测 3 天')
  await phone.photograph('returning-declared')
  await phone.page.locator('#journey-hotline:visible').scrollIntoViewIfNeeded()
  await phone.photograph('returning-declared-below')

  const file = phone.page.waitForEvent('download')
  await phone.press('journey-calendar')
  expect((await file).suggestedFilename()).toBe(`${dayFromToday(4)}.ics`)

  await phone.press('journey-change')
  await phone.press('correct-means')
  await phone.press('means-car')
  await phone.type('number', '浙C12345')
  await phone.press('journey-next')
  await declare(phone)
  await phone.sees('浙C12345')
  await phone.press('journey-withdraw')
  await phone.sees('撤回这次预申报？')
  await phone.photograph('returning-withdraw')
  await phone.press('dialog-confirm')
  await phone.sees('研判结果：正常')
})

it('a family of four by train, on one declaration; in English', async () => {
  const phone = await becomeHolder(world, '13858770002')
  await phone.press('switch')
  await phone.page.locator('[id^=applicant-]', { hasText: '林*国' }).click()
  await confirmSelf(world, phone, '林建国')
  await phone.sees('本人 · ')
  await phone.press('service-settings')
  await phone.press('language-en')
  await phone.reopen()
  await phone.sees('Updated')
  await phone.rests()
  await phone.press('service-returning')
  await phone.sees('Travel is judged first')
  await phone.photograph('returning-begin-en')
  await beJudged(phone)
  await phone.press('analysis-go-on')
  await phone.press('returning-yes')
  const travellers = phone.page.locator('[id^=traveller-]:visible')
  expect(await travellers.count()).toBe(4)
  for (const place of [1, 2, 3]) await travellers.nth(place).click()
  await phone.photograph('returning-who-en')
  await fillIn(phone)
  await phone.photograph('returning-review-en')
  await declare(phone)
  await phone.sees('What applies on arrival')
  expect(await overflow(phone)).toEqual([])
  await phone.photograph('returning-declared-en')

  const worker = await takeStaff(world, await makeOffice(world.cloud, 'journey-street'), {
    role: 'grid',
    streets: [STREET],
    label: '李网格',
  })
  await worker.press('to-street')
  await worker.press('to-arrivals')
  await worker.sees('林*国 等 4 人 · 待抵温')
  await worker.photograph('street-arrivals')
  await worker.page.getByText('林*国 等 4 人').first().click()
  await worker.sees('林建国')
  await worker.photograph('street-arrival')
  await worker.press('mark-arrive')
  await worker.sees('没有待抵温的人员。')
  await phone.reopen()
  await phone.page.locator('#service-returning:visible').waitFor()
  await phone.press('service-returning')
  await phone.sees('The street has noted your arrival')
})

it('否: thanks, and the form is not asked for', async () => {
  const phone = await openReturning('13858770003', '张伟')
  await beJudged(phone)
  await phone.sees('研判结果：到过中高风险地区')
  await phone.photograph('returning-exposed')
  await phone.press('analysis-go-on')
  await phone.press('returning-no')
  await phone.sees('感谢您的配合')
  await phone.photograph('returning-thanks')
})

it('one code does not suffice: another is asked for, the page may be left in between', async () => {
  const office = await makeOffice(world.cloud, 'journey-office')
  await partCities(world.cloud, world.cloud.wechat(office), 2)
  const phone = await openReturning('13858770004', '李娜')
  await phone.type('analysis-phone', '13800001234')
  // An account asks for a code once a minute.
  await world.cloud.clock.shift(MINUTE)
  await beJudged(phone)
  await phone.sees('已完成 0 批，共 2 批城市')
  await phone.photograph('returning-running')
  await phone.type('analysis-code', await newestCode(world, '13800001234'))
  await phone.press('analysis-enter')
  await phone.sees('需比对的城市较多')
  await phone.photograph('returning-another-code')
  await phone.press('analysis-leave')
  await phone.press('service-returning')
  await phone.sees('已完成 1 批，共 2 批城市')
  await phone.type('analysis-code', await newestCode(world, '13800001234'))
  await phone.press('analysis-enter')
  await phone.sees(/研判结果/)
})

/** 杭州西湖, as a browser measures it. */
const HANGZHOU = { longitude: 120.1365, latitude: 30.2491, accuracy: 30 }
const WENZHOU = { longitude: 120.695, latitude: 27.998, accuracy: 30 }

it('离开温州时提醒我: compared on the phone, and nothing of the position goes over the wire', async () => {
  const phone = await openReturning('13858770001', '陈晓明')
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
  await fillIn(phone)
  await declare(phone)
  expect(sent.filter((request) => request.includes('declaration.declare'))).toHaveLength(1)
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
