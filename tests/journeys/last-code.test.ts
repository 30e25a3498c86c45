import { HOUR } from '@domain/kernel/china-time'
import { startWorld } from './browser'
import { becomeHolder } from './steps'

const world = startWorld()

it('without network the last code stays with its times, and never after its end', async () => {
  const phone = await becomeHolder(world, '13858770001')
  await phone.sees('动态码每 30 秒更新')
  await phone.setOnline(false)
  await phone.sees('无网络')
  await phone.sees('可以通行')
  await phone.sees('动态码每 30 秒更新')
  await phone.photograph('offline')
  await phone.page.clock.install()
  await phone.page.clock.fastForward(16 * HOUR)
  await phone.sees('行程已到失效时间')
  expect(await phone.isSeen('可以通行')).toBe(false)
})

it('the functions cannot be reached: the last code, and what happened', async () => {
  const phone = await becomeHolder(world, '13858770007')
  await phone.page.route('**/api/status', (route) => route.abort())
  await phone.reopen()
  await phone.sees('可以通行')
  await phone.sees('暂时无法更新')
  await phone.sees(/支持码 \S+/)
})

it('nothing on the phone and no answer: said in words, with a button that tries again', async () => {
  const phone = await world.takePhone()
  await phone.page.route('**/api/*', (route) => route.abort())
  await phone.reopen()
  // An answer to the first opening may have been kept before the way was cut.
  await phone.page.evaluate(() => localStorage.clear())
  await phone.reopen()
  await phone.sees('暂时无法显示防疫码')
  await phone.photograph('failed')
  await phone.page.unroute('**/api/*')
  await phone.press('retry')
  await phone.sees('健康码和行程，合成一个码')
})
