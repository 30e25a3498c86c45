import { MINUTE } from '@domain/kernel/china-time'
import { idNumberOf } from '../functions/linking/people'
import { type Phone, startWorld } from './browser'
import { declare } from './steps'

const world = startWorld()

/** Proved, and in front of the form: nobody is registered under this number. */
async function atTheForm(): Promise<Phone> {
  await world.cloud.clock.shift(3 * MINUTE)
  const phone = await world.takePhone()
  await phone.press('begin')
  await declare(world, phone, '13858770009')
  await phone.press('link-no')
  return phone
}

async function typePerson(phone: Phone, name = '黄志强') {
  await phone.type('face-name', name)
  await phone.type('face-number', await idNumberOf(world.cloud, 'demo-5'))
  await phone.press('face-start')
}

it('刷脸 in a browser: fails, is cancelled, passes, and the code is there', async () => {
  const phone = await atTheForm()
  await phone.sees('行程核验的是手机号 138****0009')
  await phone.photograph('face-form')
  await typePerson(phone)
  await phone.page.waitForSelector('#passed')
  await phone.photograph('face-page')
  await phone.press('failed')
  await phone.sees('人脸核验没有通过')
  await phone.photograph('face-not-passed')
  await typePerson(phone)
  await phone.page.waitForSelector('#passed')
  await phone.press('cancelled')
  await phone.sees('已取消刷脸')
  await phone.photograph('face-cancelled')
  expect(await phone.typed('face-name')).toBe('黄志强')
  await phone.press('face-start')
  await phone.page.waitForSelector('#passed')
  await phone.press('passed')
  await phone.press('link-done')
  await phone.sees('黄*强')
  await phone.sees('本人')
})

it('刷脸 in a browser: who turns back from the page is told so, and a page that was used says that it is over', async () => {
  const phone = await atTheForm()
  await typePerson(phone)
  await phone.page.waitForSelector('#passed')
  await phone.page.goBack()
  await phone.sees('已取消刷脸')
  expect(await phone.typed('face-name')).toBe('黄志强')
  await phone.press('face-start')
  await phone.page.waitForSelector('#passed')
  await phone.press('failed')
  await phone.sees('人脸核验没有通过')
  await phone.page.goBack()
  await phone.sees('这次核验已经结束')
  await phone.photograph('face-page-over')
  await phone.press('return')
  await phone.sees('这次人脸核验已失效')
})

it('系统未包含该身份信息: what was typed stays', async () => {
  const phone = await atTheForm()
  await typePerson(phone, '黄志')
  await phone.sees('系统未包含该身份信息')
  await phone.photograph('face-not-in-system')
  expect(await phone.typed('face-name')).toBe('黄志')
})
