import type { Cloud } from '../functions/harness'
import type { ElementView, MiniProgram } from '../minihost'

/** What a person at a phone does, some presses at a time: for tests of what comes after. */

/** On the page of declaring: types the number, agrees, asks for a code. Ends when the code was sent. */
export async function askForCode(phone: MiniProgram, number: string): Promise<void> {
  const field = await phone.waitFor('#phone')
  field.input(number)
  phone.find('#consent').tap()
  await phone.waitFor({ text: '同意并授权温州市疫情防控部门' })
  phone.find('#get-code').tap()
  await phone.waitFor({ text: '验证码已发送至' })
}

/** Types the newest code from the phone's inbox. */
export async function typeCode(phone: MiniProgram, cloud: Cloud, number: string): Promise<void> {
  const [sms] = await cloud.outside.inbox(number)
  if (!sms) throw new Error(`no message has come to ${number}`)
  phone.find('#sms-code').input(sms.code)
}

/** From the first page to the code: declares, authorises, links everybody under the number. */
export async function becomeLinked(phone: MiniProgram, cloud: Cloud, number: string): Promise<void> {
  const begin = await phone.waitFor('#begin')
  begin.tap()
  await askForCode(phone, number)
  await typeCode(phone, cloud, number)
  phone.find('#submit').tap()
  const yes = await phone.waitFor('#link-yes')
  yes.tap()
  const done = await phone.waitFor('#link-done')
  done.tap()
  await phone.waitFor('#grid-link')
}

/** The rows of 切换申领人, from top to bottom; empty while the sheet is closed. */
export const applicantRows = (phone: MiniProgram): ElementView[] => phone.findAll({ id: /^applicant-/ })

/** What the last message that comes and goes said. */
export function lastToast(phone: MiniProgram): string {
  const asked = phone.callsOf('showToast').at(-1) ?? {}
  return String(asked[phone.platform.name === 'weapp' ? 'title' : 'content'])
}
