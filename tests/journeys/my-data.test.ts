import { startWorld } from './browser'
import { becomeHolder } from './steps'

const world = startWorld()

it('我的数据: seen, then all of it deleted, on the phone too', async () => {
  const phone = await becomeHolder(world, '13858770001')
  await phone.press('service-settings')
  await phone.sees(/版本 \d/)
  await phone.photograph('settings-zh')
  await phone.press('privacy')
  await phone.sees('我们收集什么')
  await phone.photograph('privacy')
  await phone.page.goBack()
  await phone.press('my-data')
  await phone.sees('本账号现有 1 位申领人、1 个手机号')
  await phone.photograph('my-data')
  await phone.press('delete-data')
  await phone.sees('删除全部数据？')
  await phone.photograph('my-data-asked')
  await phone.press('dialog-confirm')
  await phone.sees('开始申报')
  const kept = await phone.page.evaluate(() => JSON.stringify({ ...localStorage }))
  expect(kept).not.toMatch(/陈|13858770001|\d{17}/)
  expect((await world.cloud.database.collection('holders').count()).total).toBe(0)
})
