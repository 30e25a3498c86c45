import { MINUTE } from '@domain/kernel/china-time'
import { idNumberOf } from '../functions/linking/people'
import { makeOffice, makeVenue } from '../functions/office/staff'
import { type Phone, startWorld } from './browser'
import { photographOf, readScreen } from './qr'
import { becomeHolder, confirmSelf, fillInCase, takeStaff } from './steps'

const world = startWorld()

let guard: Phone
beforeAll(async () => {
  await makeOffice(world.cloud, 'office')
  const venue = await makeVenue(world.cloud, 'office')
  guard = await takeStaff(world, 'office', { role: 'venue', venue, label: '张三，南门岗' })
})

/** The guard's phone learns the server's time anew: becoming a holder has moved it. */
async function scan(holder: Phone): Promise<void> {
  await guard.reopen()
  await Promise.all([guard.page.waitForResponse(/\/api\/pass/), guard.press('service-door')])
  await holder.sees('动态码每 30 秒更新')
  await guard.type('paste', (await readScreen(holder)) ?? '')
  await guard.press('check')
}

async function typeWho(document: string): Promise<void> {
  await guard.type('holder-name', '张伟')
  await guard.type('holder-document', document)
  await guard.type('case-phone', '13858770003')
  await guard.press('case-next')
}

it('a cross at the door: the guard fills in the form, it is accepted, and the holder’s phone shows 核查中', async () => {
  const document = await idNumberOf(world.cloud, 'demo-3')
  const holder = await becomeHolder(world, '13858770003')
  await scan(holder)
  await guard.sees('不能通行')
  await guard.photograph('door-cross')
  await guard.press('fill-in')
  await guard.sees('请对照证件录入')
  await guard.press('case-next')
  await guard.sees('请核对证件号。')
  await guard.photograph('for-holder-who')
  await typeWho(await idNumberOf(world.cloud, 'demo-4'))
  await guard.sees('第 2 步，共 7 步')
  await fillInCase(guard, 1)
  await guard.sees('请核对以下内容')
  await guard.photograph('for-holder-review')
  await guard.press('case-send')
  await guard.sees('证件号与此码不符')
  await guard.photograph('for-holder-differs')

  await world.cloud.clock.shift(11 * MINUTE)
  await guard.type('holder-document', document)
  // A correction leads back to the last page.
  await guard.press('case-next')
  await guard.press('case-send')
  await guard.sees('扫码已超过 10 分钟')
  await guard.page.locator('#scan-again:visible').scrollIntoViewIfNeeded()
  await guard.photograph('for-holder-too-old')
  await holder.reopen()
  await holder.sees('动态码每 30 秒更新')
  const [chooser] = await Promise.all([guard.page.waitForEvent('filechooser'), guard.press('scan-again')])
  await chooser.setFiles({ name: 'code.png', mimeType: 'image/png', buffer: await photographOf(holder) })
  await guard.sees('已受理')
  await guard.photograph('for-holder-accepted')
  await holder.reopen()
  await holder.sees('核查中')

  await confirmSelf(world, holder, '张伟')
  await holder.press('read-verification')
  await holder.sees('提交核查（现场工作人员代填）')
  await holder.photograph('case-by-venue')

  await guard.press('to-door')
  await guard.page.locator('#scan:visible').waitFor()
  expect(await guard.page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/张伟|出差回温|13858770003/)
})

it('without network the form cannot be filled in, and says so', async () => {
  const holder = await becomeHolder(world, '13858770004')
  await scan(holder)
  await guard.setOnline(false)
  await guard.sees('现在没有网络，联网后可以代填')
  await guard.photograph('door-offline')
  expect(await guard.page.locator('#fill-in:visible').isDisabled()).toBe(true)
  await guard.setOnline(true)
  await guard.press('fill-in')
  await guard.sees('请对照证件录入')
})
