import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { startWorld } from './browser'
import { becomeHolder, declare } from './steps'

const world = startWorld()
const DECEMBER_LIST = '2022122411-401dad8e.json'

const TIMES = '.time-pair'
/** The two times of the page, 更新时间 and 失效时间: as they stand there, and as they sort. */
const timesOf = (text: string) => text.match(/\d+月\d+日 \d\d:\d\d/g) ?? []
const sorted = (time: string) => time.replace(/\d+/g, (digits) => digits.padStart(2, '0'))

it('shown again hours later: both times move on', async () => {
  const phone = await becomeHolder(world, '13858770001')
  const [updated = '', until = ''] = timesOf(await phone.read(TIMES))
  await world.cloud.clock.shift(2 * HOUR)
  await phone.reopen()
  await phone.page.waitForFunction((before) => !document.body.innerText.includes(before), updated)
  const [laterUpdated = '', laterUntil = ''] = timesOf(await phone.read(TIMES))
  expect(sorted(laterUpdated) > sorted(updated)).toBe(true)
  expect(sorted(laterUntil) > sorted(until)).toBe(true)
  expect(updated).not.toBe('')
})

it('other cities are compared: the code holds until its end and is not extended, then travel is declared again', async () => {
  const phone = await becomeHolder(world, '13858770007')
  await world.cloud.importList(DECEMBER_LIST)
  // Until then instances may know of the list before.
  await world.cloud.clock.shift(MINUTE)
  await phone.reopen()
  await phone.sees(/中高风险地区名单已更新/)
  const [, until = ''] = timesOf(await phone.read(TIMES))
  await world.cloud.clock.shift(HOUR)
  await Promise.all([phone.page.waitForResponse(/\/api\/status/), phone.reopen()])
  await phone.rests()
  expect(timesOf(await phone.read(TIMES))[1]).toBe(until)
  await phone.photograph('outdated')

  await world.cloud.clock.shift(14 * HOUR + MINUTE)
  await phone.reopen()
  await phone.sees('行程已到失效时间')
  await phone.photograph('expired')
  await phone.press('declare-again')
  await declare(world, phone, '13858770007')
  await phone.sees('可以通行')
})
