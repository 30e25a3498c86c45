import { makeOffice, makeVenue } from '../functions/office/staff'
import { MINUTE } from '@domain/kernel/china-time'
import { DESK, HAND, type Phone, startWorld } from './browser'
import { takeStaff } from './steps'

const world = startWorld()
const TEXT = '灰码两天未恢复，浙里办显示绿码'

const write = (phone: Phone, id: string, text: string) =>
  phone.page.locator(`#${id}:visible textarea, textarea#${id}:visible`).first().fill(text)

it('a guard raises an order about a grey code while the interface is down; it is sent later, closed, and read at the desk', async () => {
  const { cloud } = world
  await makeOffice(cloud, 'office')
  const venue = await makeVenue(cloud, 'office')
  const guard = await takeStaff(world, 'office', { role: 'venue', venue, label: '张三，南门岗' })
  const [person] = await cloud.outside.people({ phone: '13858770001' })
  await cloud.outside.fault('orders', 'down')

  await guard.press('to-orders')
  await guard.sees('还没有工单')
  await guard.press('raise-order')
  await guard.sees('请核对身份证号。')
  await guard.type('order-id', person?.documentNumber ?? '')
  await write(guard, 'order-text', TEXT)
  await guard.photograph('order-form')
  await guard.press('raise-order')
  await guard.sees(/待发送/)

  await cloud.outside.fault('orders', 'none')
  await cloud.clock.shift(10 * MINUTE)
  await cloud.minute()
  const [sent] = await cloud.outside.orders()
  expect(sent).toMatchObject({ text: TEXT, documentNumber: person?.documentNumber })
  await cloud.outside.moveOrder(sent?.number ?? '', 'done', '已刷新，请重新获取健康码。')
  await cloud.clock.shift(10 * MINUTE)
  await cloud.minute()
  await guard.reopen()
  await guard.press('service-door')
  await guard.press('to-orders')
  await guard.sees(/已办结/)
  await guard.sees('已重新获取健康码颜色')
  await guard.photograph('order-done')

  const office = await takeStaff(world, 'office', { role: 'office', label: '王主任' })
  await office.page.setViewportSize(DESK)
  await office.photograph('desk-wide')
  await office.press('to-orders')
  await office.sees('没有未办结的工单')
  await office.press('orders-closed')
  await office.sees('已刷新，请重新获取健康码。')
  await office.sees(sent?.number ?? '')
  await office.photograph('orders-wide')
  await office.page.setViewportSize(HAND)
  await office.photograph('orders-hand')
  expect(await office.page.locator('.orders').innerText()).not.toMatch(/[A-Za-z]{4,}/)
}, 60_000)
