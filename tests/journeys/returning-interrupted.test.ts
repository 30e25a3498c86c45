import { MINUTE, SECOND } from '@domain/kernel/china-time'
import { type Phone, startWorld } from './browser'
import { beJudged, openReturning } from './returning'
import { newestCode } from './steps'

const world = startWorld()

/** Nobody has proved this number here, so that it takes a code. */
const OTHER_NUMBER = '13800001234'
/** A later list of the national interface, with other cities. */
const LATER_LIST = '2022122411-401dad8e.json'

async function awaitCode(phone: Phone): Promise<void> {
  await phone.type('analysis-phone', OTHER_NUMBER)
  // An account asks for a code once a minute.
  await world.cloud.clock.shift(MINUTE)
  await beJudged(phone)
  await phone.page.locator('#analysis-code:visible').waitFor()
}

async function typeCode(phone: Phone): Promise<void> {
  await phone.type('analysis-code', await newestCode(world, OTHER_NUMBER))
  await phone.press('analysis-enter')
}

it('another list while the analysis runs: the page says so, and it begins anew with the code that came', async () => {
  const phone = await openReturning(world, '13858770001', '陈晓明')
  await awaitCode(phone)
  await world.cloud.importList(LATER_LIST)
  // Until then instances may know of the list before.
  await world.cloud.clock.shift(MINUTE)
  await phone.sees('已按新名单重新开始')
  await phone.photograph('returning-begun-anew')
  await typeCode(phone)
  await phone.sees(/研判结果/)
})

it('kill -9 while the page waits for the answer: it comes back to the analysis, which goes on', async () => {
  const phone = await openReturning(world, '13858770003', '张伟')
  await world.cloud.clock.shift(3 * MINUTE)
  await awaitCode(phone)
  await world.cloud.outside.fault('itinerary', 'slow')
  const isAsked = world.cloud.outside.calls('itinerary')
  const before = (await isAsked).count
  await typeCode(phone)
  while ((await world.cloud.outside.calls('itinerary')).count === before) await phone.rests()

  const dead = world.cloud.url
  world.cloud = await world.cloud.killAndStart()
  await phone.page.context().route(`${dead}/**`, (route) => route.continue({ url: route.request().url().replace(dead, world.cloud.url) }))
  await phone.sees('正在查询行程')
  await phone.photograph('returning-resumed')
  // Nothing was heard for a minute; then the batch is asked again. The ministry was killed too and knows of no code.
  await world.cloud.clock.shift(MINUTE)
  await phone.sees('系统会自动重试')
  await world.cloud.clock.shift(5 * SECOND)
  await phone.sees('查询曾中断')
  await phone.photograph('returning-code-spent')
  await phone.press('analysis-another')
  // It is counted down again once the answer is here.
  await phone.sees(/秒后可重新获取/)
  await typeCode(phone)
  await phone.sees(/研判结果/)
})
