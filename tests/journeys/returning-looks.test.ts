import { MINUTE } from '@domain/kernel/china-time'
import { STREET } from '../functions/verification/people'
import { type Phone, startWorld } from './browser'
import { cutWords, overflow, photographWhole } from './looks'
import { beJudged, chooseDay, dayFromToday, type Looks, openReturning, pickDay } from './returning'
import { newestCode } from './steps'

const world = startWorld()

/** Nobody has proved this number here, so that it takes a code. */
const OTHER_NUMBER = '13800001234'

/** Every page of returning on a narrow phone, in full, with nothing cut and nothing beyond its edge. */
it.each<[string, string, string, Looks]>([
  ['in the dark', '13858770001', '陈晓明', { theme: 'dark' }],
  ['large in English', '13858770004', '李娜', { type: 'large', language: 'en' }],
])('%s', async (look, number, name, looks) => {
  const phone = await openReturning(world, number, name, looks)
  const shot = async (page: string) => {
    const picture = `returning-${look.replaceAll(' ', '-')}-${page}`
    // What a sheet holds is scrolled in it, and is cut off by it until then.
    const isSheet = (await phone.page.locator('.sheet:visible').count()) > 0
    await (isSheet ? phone.photograph(picture) : photographWhole(phone, picture))
    expect({ page, beyond: await overflow(phone), cut: isSheet ? [] : await cutWords(phone) }).toEqual({ page, beyond: [], cut: [] })
  }
  await analyse(phone, shot)
  await sayNo(phone, shot)
  await fillIn(phone, shot)
  await lookBack(phone, shot)
})

type Shot = (page: string) => Promise<void>

async function analyse(phone: Phone, shot: Shot): Promise<void> {
  await phone.press('analysis-start')
  await shot('begin-faults')
  await phone.type('analysis-phone', OTHER_NUMBER)
  // The number may have another code then, and so may the account.
  await world.cloud.clock.shift(10 * MINUTE)
  await beJudged(phone)
  await phone.page.locator('#analysis-code:visible').waitFor()
  await shot('running')
  await phone.type('analysis-code', await newestCode(world, OTHER_NUMBER))
  await phone.press('analysis-enter')
  await phone.page.locator('#analysis-go-on:visible').waitFor()
  await shot('judged')
  await phone.press('analysis-go-on')
}

async function sayNo(phone: Phone, shot: Shot): Promise<void> {
  await phone.page.locator('#returning-no:visible').waitFor()
  await shot('question')
  await phone.press('returning-no')
  await phone.page.locator('#thanks-home:visible').waitFor()
  await shot('thanks')
  await phone.press('thanks-home')
  await phone.press('service-returning')
  await phone.page.locator('#returning-after-all:visible').waitFor()
  await shot('answered-no')
  await phone.press('returning-after-all')
  await beJudged(phone)
  await phone.press('analysis-go-on')
  await phone.press('returning-yes')
}

async function fillIn(phone: Phone, shot: Shot): Promise<void> {
  await shot('who')
  await phone.press('journey-next')
  await phone.press('journey-next')
  await shot('route-faults')
  await phone.press('journey-from')
  await shot('provinces')
  await phone.type('step-search', 'hz')
  await phone.press('choose-330100')
  await phone.press('departs-on')
  await shot('calendar')
  await chooseDay(phone, dayFromToday(world, 3))
  await pickDay(phone, 'arrives-on', dayFromToday(world, 3))
  await shot('route')
  await phone.press('journey-next')
  await phone.press('means-train')
  await phone.type('number', 'G7349')
  await shot('means')
  await phone.press('journey-next')
  await phone.press('journey-street')
  await phone.press('choose-330302')
  await phone.press(`choose-${STREET}`)
  await phone.type('journey-address', '五马街 1 号')
  await shot('home')
  await phone.press('journey-next')
  await shot('review')
}

async function lookBack(phone: Phone, shot: Shot): Promise<void> {
  await phone.press('journey-promise')
  await phone.press('journey-send')
  await phone.page.locator('#journey-state:visible').waitFor()
  await shot('declared')
  await phone.press('journey-withdraw')
  await shot('withdraw')
}
