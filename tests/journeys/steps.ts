import { MINUTE } from '@domain/kernel/china-time'
import { STREET } from '../functions/verification/people'
import type { Phone, World } from './browser'

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

/** The form of 发基层核查, filled in; not yet sent. */
export async function fillInCase(phone: Phone): Promise<void> {
  await phone.press('hasLeft-yes')
  await phone.press('from')
  await phone.press('choose-31')
  await phone.press('wasInRiskArea-yes')
  await phone.press('wasAbroad-no')
  await phone.press('street')
  await phone.press('choose-330302')
  await phone.press(`choose-${STREET}`)
  await phone.type('address', '五马街 1 号')
  await phone.press('isCodeGreen-yes')
  await phone.press('hadContact-no')
  await phone.page.locator('#account:visible textarea, textarea#account:visible').first().fill('出差回温，住在家里')
  await phone.press('case-promise')
}
