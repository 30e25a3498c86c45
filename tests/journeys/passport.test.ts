import { MINUTE } from '@domain/kernel/china-time'
import { startWorld } from './browser'
import { declare } from './steps'

const world = startWorld()

it('使用护照申请健康码的用户: other papers and ID numbers are told apart, the passport is linked', async () => {
  await world.cloud.clock.shift(3 * MINUTE)
  const phone = await world.takePhone()
  await phone.press('begin')
  await declare(world, phone, '13858770008')
  await phone.press('link-no')
  await phone.press('link-passport')
  await phone.type('passport-number', '11010519491231002X')
  await phone.press('passport-link')
  await phone.sees('这是身份证号')
  await phone.type('passport-number', 'E99999999')
  await phone.press('passport-link')
  await phone.sees('系统未包含该身份信息')
  await phone.photograph('passport-unknown')
  await phone.type('passport-number', 'e12345678')
  await phone.press('passport-link')
  await phone.press('link-done')
  await phone.sees('更新时间')
  await phone.sees('本人')
})
