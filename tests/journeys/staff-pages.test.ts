import { makeOffice, makeVenue } from '../functions/office/staff'
import { DESK, type Phone, startWorld } from './browser'
import { takeStaff } from './steps'

const world = startWorld()
beforeAll(() => makeOffice(world.cloud, 'office'))

const openAt = async (phone: Phone, place: string) => {
  await phone.page.goto(new URL(`/#/packages/${place}/index`, phone.page.url()).href)
  await phone.page.reload()
}

it('whoever is not signed in and opens a page of the staff by its address is told so, and comes to the way in', async () => {
  const phone = await world.takePhone()
  for (const place of ['staff/street', 'office/statistics', 'office/desk']) {
    await openAt(phone, place)
    await phone.sees('此页面供工作人员使用')
  }
  await phone.photograph('staff-only')
  await phone.press('to-sign-in')
  await phone.sees('工作人员登录')
})

it('a guard is told that the desk is not theirs', async () => {
  const venue = await makeVenue(world.cloud, 'office')
  const guard = await takeStaff(world, 'office', { role: 'venue', venue, label: '张三，南门岗' })
  await openAt(guard, 'office/policy')
  await guard.sees('您的账号不能打开此页面')
  await guard.photograph('staff-not-allowed')
  await guard.press('to-sign-in')
  await guard.page.locator('#scan:visible').waitFor()
})

it('the door is as wide as a phone beside the desk that it was opened from', async () => {
  const office = await takeStaff(world, 'office', { role: 'office', label: '王主任' })
  await office.page.setViewportSize(DESK)
  await office.press('to-door')
  await office.page.locator('#scan:visible').waitFor()
  await office.photograph('door-from-desk')
  const box = await office.page.locator('#to-street:visible').boundingBox()
  expect(box?.width).toBeLessThan(700)
  await office.page.goBack()
  await office.page.locator('.office--home:visible').waitFor()
  expect((await office.page.locator('.office--home:visible').boundingBox())?.width).toBeGreaterThan(1000)
})
