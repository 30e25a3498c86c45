import { startWorld } from './browser'
import { declare } from './steps'

const world = startWorld()

it('a newcomer: from the first page to a code that lets them in', async () => {
  const phone = await world.takePhone()
  await phone.sees('健康码和行程，合成一个码')
  await phone.photograph('start')
  await phone.press('begin')
  await phone.sees('核验 14 天行程')
  await phone.photograph('declare')
  await declare(world, phone, '13858770001')
  await phone.sees('是否允许从您浙江健康码注册信息中获取？')
  await phone.press('link-yes')
  await phone.sees('已关联 1 位申领人')
  await phone.press('link-done')
  await phone.sees('可以通行')
  await phone.sees('绿码 · 行程正常')
  await phone.sees('陈*明')
  await phone.photograph('green-tick')
})

it('what is missing is said where it is missing, and nothing is sent', async () => {
  const { count } = await world.cloud.outside.calls('itinerary')
  const phone = await world.takePhone()
  await phone.press('begin')
  await phone.press('submit')
  await phone.sees('请填写手机号')
  await phone.sees('请先阅读并勾选授权')
  await phone.type('phone', '1385877000')
  await phone.sees('手机号应为 11 位数字')
  expect((await world.cloud.outside.calls('itinerary')).count).toBe(count)
})

it('否 leads to name, number and face, and back', async () => {
  const phone = await world.takePhone()
  await phone.press('begin')
  await declare(world, phone, '13858770007')
  await phone.press('link-no')
  await phone.sees('使用护照申请健康码的用户')
  await phone.press('face-start')
  await phone.sees('请填写姓名')
  await phone.press('face-back')
  await phone.press('link-yes')
  await phone.press('link-done')
  await phone.sees('周*')
})

it('nobody is registered: how to get a health code, and a button that tries again', async () => {
  const phone = await world.takePhone()
  await phone.press('begin')
  await declare(world, phone, '13858770009')
  await phone.press('link-yes')
  await phone.sees('没有查到健康码')
  await phone.press('link-again')
  await phone.sees('没有查到健康码')
})
