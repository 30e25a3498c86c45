import { MINUTE } from '@domain/kernel/china-time'
import { startWorld } from './browser'
import { overflow } from './looks'
import { becomeHolder, declare } from './steps'

const world = startWorld()
const FAMILY = '13858770002'

const chooseByName = async (phone: Awaited<ReturnType<typeof becomeHolder>>, name: string) => {
  await phone.press('switch')
  await phone.page.locator('[id^=applicant-]', { hasText: name }).click()
}

it('a family of four: the worst first, each a press away, no network needed', async () => {
  const phone = await becomeHolder(world, FAMILY)
  await phone.sees('林*然')
  await phone.sees('红码 · 行程正常')
  await phone.press('switch')
  await phone.page.locator('[id^=applicant-]').nth(3).waitFor()
  await phone.photograph('applicants')
  const names = await phone.page.locator('[id^=applicant-]').allInnerTexts()
  expect(names.map((text) => text.slice(0, 3))).toEqual(['林*然', '林*涵', '林*国', '王*英'])
  await phone.page.locator('[id^=applicant-]').nth(2).click()
  await phone.setOnline(false)
  await phone.sees('可以通行')
  await chooseByName(phone, '林*涵')
  await phone.sees('黄码 · 行程正常')
  await phone.setOnline(true)
})

it('the father confirms by his ID number: he is self, the others his dependants', async () => {
  const phone = await becomeHolder(world, FAMILY)
  const [father] = await world.cloud.outside.people({ find: '林建国' })
  await chooseByName(phone, '林*国')
  await phone.sees('未确认')
  await phone.press('confirm-self')
  await phone.type('id-number', '11010519491231002X')
  await phone.press('confirm-submit')
  await phone.sees('身份证号与健康码登记的不一致')
  await phone.type('id-number', father?.documentNumber ?? '')
  await phone.press('confirm-submit')
  await phone.sees('本人 · 浙江健康码（温州）')
  await chooseByName(phone, '王*英')
  await phone.sees('家庭代办 · 浙江健康码（温州）')
})

it('a stranger who once used the number is unlinked, after one question', async () => {
  const phone = await becomeHolder(world, '13858770006')
  await chooseByName(phone, '赵*')
  await phone.press('grid-unlink')
  await phone.sees('解除与 赵* 的关联？')
  await phone.press('dialog-cancel')
  await phone.sees('切换申领人 · 2')
  await phone.press('grid-unlink')
  await phone.press('dialog-confirm')
  await phone.sees('吴*')
  expect(await phone.isSeen('切换申领人 · 2')).toBe(false)
  await phone.reopen()
  await phone.sees('吴*')
  expect(await phone.isSeen('赵*')).toBe(false)
})

it("the browser's own way back closes what lies over the code, and stays on it", async () => {
  const phone = await becomeHolder(world, FAMILY)
  const isOver = () => phone.page.locator('.sheet, .dialog').count()
  for (const opens of ['switch', 'grid-unlink']) {
    await phone.press(opens)
    await phone.page.locator('.sheet, .dialog').waitFor()
    await phone.page.goBack()
    await phone.page.locator('.sheet, .dialog').waitFor({ state: 'detached' })
    expect(await phone.isSeen('红码 · 行程正常')).toBe(true)
  }
  await phone.press('service-settings')
  await phone.page.locator('#my-data').waitFor()
  // While it still slides in.
  await phone.page.goBack()
  await phone.sees('红码 · 行程正常')
  expect(await isOver()).toBe(0)
})

it('by keyboard alone: opened with Enter, the sheet keeps the focus, and Esc closes it', async () => {
  const phone = await becomeHolder(world, FAMILY)
  const { keyboard } = phone.page
  await phone.page.locator('#switch:visible').focus()
  await keyboard.press('Enter')
  await phone.page.locator('[id^=applicant-]').nth(3).waitFor()
  for (let steps = 0; steps < 9; steps++) {
    await keyboard.press('Tab')
    expect(await phone.page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
  }
  await keyboard.press('Escape')
  await phone.page.locator('[id^=applicant-]').first().waitFor({ state: 'hidden' })
})

it('a relative with a number of their own is added: how many there are now is said, and both are there', async () => {
  const phone = await becomeHolder(world, '13858770001')
  await phone.sees('添加家人')
  await phone.photograph('green-alone')
  // Until the next code may be asked for.
  await world.cloud.clock.shift(3 * MINUTE)
  await phone.reopen()
  await phone.press('switch')
  await phone.sees('登记在我的手机号下')
  await phone.photograph('add-family')
  expect(await overflow(phone)).toEqual([])
  await phone.press('family-phone')
  await declare(world, phone, '13858770003')
  await phone.sees('本次关联 1 位，共 2 位申领人')
  await phone.photograph('linked-second')
  await phone.press('link-done')
  await phone.press('switch')
  await phone.sees('添加家人')
  await phone.page.locator('[id^=applicant-]').nth(1).click()
  await phone.press('service-settings')
  await phone.press('my-data')
  await phone.sees('本账号现有 2 位申领人、2 个手机号')
})
