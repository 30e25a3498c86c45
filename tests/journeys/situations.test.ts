import { HOUR } from '@domain/kernel/china-time'
import { startWorld } from './browser'
import { becomeHolder, declare } from './steps'

const world = startWorld()

it.each([
  [1, '13858770001', '可以通行', '绿码 · 行程正常', 'green'],
  [3, '13858770003', '不能通行', '绿码 · 行程异常 · 未核查', 'cross'],
  [6, '13858770005', '不能通行', '红码 · 行程正常', 'red'],
  [10, '13858770004', '不能通行', '绿码 · 未查到行程信息', 'question'],
])('situation %i, by what the outside systems answer for %s', async (_situation, number, verdict, detail, picture) => {
  const phone = await becomeHolder(world, number)
  await phone.sees(verdict)
  await phone.sees(detail)
  await phone.photograph(picture)
})

it('a code of another city is named with its place', async () => {
  const phone = await becomeHolder(world, '13858770010')
  await phone.sees('何*辉')
  await phone.sees('可以通行')
})

it('situation 8: no registry answers for a day, and the code says so instead of guessing', async () => {
  const { cloud } = world
  const phone = await becomeHolder(world, '13858770007')
  await cloud.outside.fault('zhejiang', 'down')
  await cloud.outside.fault('national', 'down')
  await cloud.clock.shift(20 * HOUR)
  await phone.reopen()
  await phone.press('declare-again')
  await declare(world, phone, '13858770007')
  await phone.sees('可以通行')
  await cloud.clock.shift(4 * HOUR)
  await phone.reopen()
  await phone.sees('请用健康码 + 行程卡')
  await phone.photograph('grey')
  await cloud.outside.fault('zhejiang', 'none')
  await cloud.outside.fault('national', 'none')
})
