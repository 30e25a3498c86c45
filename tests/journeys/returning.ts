import { addDays, civilDate } from '@domain/kernel/china-time'
import { STREET } from '../functions/verification/people'
import type { Phone, World } from './browser'
import { becomeHolder, confirmSelf } from './steps'

export const dayFromToday = ({ cloud }: World, days: number): string => addDays(civilDate(cloud.clock.now()), days)

/** Somebody confirmed, on the page of returning. */
export async function openReturning(world: World, number: string, name: string): Promise<Phone> {
  const phone = await becomeHolder(world, number)
  await confirmSelf(world, phone, name)
  await phone.sees('本人 · ')
  await phone.press('service-returning')
  return phone
}

export async function beJudged(phone: Phone): Promise<void> {
  await phone.press('analysis-consent')
  await phone.press('analysis-start')
}

export async function pickDay(phone: Phone, id: string, day: string): Promise<void> {
  await phone.press(id)
  await phone.page.locator('.month:visible').waitFor()
  if (!(await phone.page.locator(`#day-${day}:visible`).count())) await phone.press('later')
  await phone.press(`day-${day}`)
}

/** The whole form, to the last step, which is not ticked yet. */
export async function fillIn(world: World, phone: Phone): Promise<void> {
  await phone.press('journey-next')
  await phone.press('journey-from')
  await phone.type('step-search', 'hz')
  await phone.press('choose-330100')
  await pickDay(phone, 'departs-on', dayFromToday(world, 3))
  await pickDay(phone, 'arrives-on', dayFromToday(world, 3))
  await phone.press('journey-next')
  await phone.type('number', 'g-7349')
  await phone.press('journey-next')
  await phone.press('journey-street')
  await phone.press('choose-330302')
  await phone.press(`choose-${STREET}`)
  await phone.type('journey-address', '五马街 1 号')
  await phone.press('journey-next')
}

export async function declareJourney(phone: Phone): Promise<void> {
  await phone.press('journey-promise')
  await phone.press('journey-send')
  await phone.page.locator('#journey-state:visible').waitFor()
}
