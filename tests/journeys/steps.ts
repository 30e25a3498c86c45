import { MINUTE } from '@domain/kernel/china-time'
import { jpegCarrying } from '@domain/pictures/fixtures/carrying'
import { anotherPhoto } from '../functions/files/pictures'
import { STREET } from '../functions/verification/people'
import { DESK, type Phone, type Screen, type World } from './browser'

/** From 获取验证码 to the page before 授权查询: number typed, consent given, code asked for. */
export async function askForCode(phone: Phone, number: string): Promise<void> {
  await phone.type('phone', number)
  await phone.press('consent')
  await phone.press('get-code')
  await phone.sees(/秒后重发/)
}

/** The newest SMS of the simulated inbox. */
export async function newestCode({ cloud }: World, number: string): Promise<string> {
  const [sms] = await cloud.outside.inbox(number)
  if (!sms) throw new Error(`no SMS came to ${number}`)
  return sms.code
}

/** 来温返温人员动态申报, as it goes when nothing goes wrong. */
export async function declare(world: World, phone: Phone, number: string): Promise<void> {
  await askForCode(phone, number)
  await phone.type('sms-code', await newestCode(world, number))
  await phone.press('submit')
}

/** From the first visit to the code page: everyone registered under the number is linked. Codes sent to the number before are over. */
export async function becomeHolder(world: World, number: string): Promise<Phone> {
  await world.cloud.clock.shift(3 * MINUTE)
  const phone = await world.takePhone()
  await phone.press('begin')
  await declare(world, phone, number)
  await phone.press('link-yes')
  await phone.press('link-done')
  await phone.sees('更新时间')
  return phone
}

/** 确认是本人, by the ID number that the city gave this person. */
export async function confirmSelf({ cloud }: World, phone: Phone, name: string): Promise<void> {
  const [person] = await cloud.outside.people({ find: name })
  await phone.press('confirm-self')
  await phone.type('id-number', person?.documentNumber ?? '')
  await phone.press('confirm-submit')
}

/** A phone or a computer that signs in with an invitation of this office; stands at 扫码核验, or at the desk where there is one. */
export async function takeStaff({ cloud, takePhone }: World, office: string, invited: object, options?: Screen): Promise<Phone> {
  const { code } = await cloud.wechat(office).done<{ code: string }>('office.inviteStaff', invited)
  const phone = await takePhone(options)
  await phone.press('service-door')
  await phone.type('invitation', code)
  await phone.press('sign-in')
  await phone.page.locator('#scan:visible, .office--home:visible').waitFor()
  return phone
}

/** Staff before a wide screen, in this room of the desk. */
export async function takeDesk(world: World, office: string, invited: object, room: string, options?: Screen): Promise<Phone> {
  const desk = await takeStaff(world, office, invited, options)
  await desk.page.setViewportSize(DESK)
  await desk.press(`to-${room}`)
  return desk
}

/** A new report as a phone's camera leaves it: with the place in it. */
const report = () => ({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpegCarrying(anotherPhoto())) })

/** Chooses photos where a page asks for them. */
export async function choosePhotos(phone: Phone, count: number): Promise<void> {
  const asked = phone.page.waitForEvent('filechooser')
  await phone.press('photo-add')
  await (await asked).setFiles(Array.from({ length: count }, report))
  // What can be taken away again has been sent.
  for (let place = 0; place < count; place++) await phone.page.locator(`#photo-remove-${place}:visible`).waitFor()
}

/** Writes in the box, with the mouse; going on confirms it. */
async function sign(phone: Phone): Promise<void> {
  const box = await phone.page.locator('#signature:visible').first().boundingBox()
  if (!box) throw new Error('there is nothing to sign in')
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  for (const stroke of [
    [at(0.2, 0.3), at(0.4, 0.7), at(0.5, 0.3)],
    [at(0.55, 0.6), at(0.7, 0.35), at(0.85, 0.7)],
  ]) {
    const [first, ...more] = stroke
    await phone.page.mouse.move(...(first ?? at(0, 0)))
    await phone.page.mouse.down()
    for (const point of more) await phone.page.mouse.move(...point, { steps: 8 })
    await phone.page.mouse.up()
  }
}

/** The form of 发基层核查 with its photos and signature, filled in up to the last page; not yet sent. */
export async function fillInCase(phone: Phone, photos = 1): Promise<void> {
  await phone.press('hasLeft-yes')
  await phone.press('from')
  await phone.press('choose-31')
  await phone.press('wasInRiskArea-yes')
  await phone.press('wasAbroad-no')
  await phone.press('case-next')
  await phone.press('street')
  await phone.press('choose-330302')
  await phone.press(`choose-${STREET}`)
  await phone.type('address', '五马街 1 号')
  await phone.press('case-next')
  await phone.press('isCodeGreen-yes')
  await phone.press('hadContact-no')
  await phone.page.locator('#account:visible textarea, textarea#account:visible').first().fill('出差回温，住在家里')
  await phone.press('case-next')
  if (photos > 0) await choosePhotos(phone, photos)
  await phone.press('case-next')
  await phone.press('case-promise')
  await sign(phone)
  await phone.press('case-next')
}
