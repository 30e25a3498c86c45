import { HOUR } from '@domain/kernel/china-time'
import { startWorld } from './browser'
import { becomeHolder, confirmSelf } from './steps'

const world = startWorld()

it('黄问号: two hours on a promise, then a question mark again', async () => {
  const { cloud } = world
  const phone = await becomeHolder(world, '13858770004')
  await confirmSelf(world, phone, '李娜')
  await phone.press('temporary-pass')
  await phone.press('temporary-apply')
  await phone.sees('请先阅读并勾选承诺。')
  await phone.press('promise')
  await phone.photograph('temporary-promise')
  await phone.press('temporary-apply')
  await phone.sees(/绿码 · 临时通行 · .*\d\d:\d\d 止/)
  await phone.sees('剩 1 小时 59 分')
  await phone.sees(/持码人已承诺近 14 天未离开温州/)
  await phone.photograph('temporary-pass')
  await cloud.clock.shift(2 * HOUR)
  await phone.reopen()
  await phone.sees('未查到行程信息')
  await phone.sees('不能通行')
})
