import { addDays, civilDate } from '@domain/kernel/china-time'
import { STREET } from '../functions/verification/people'
import type { Phone, World } from './browser'
import { becomeHolder, confirmSelf } from './steps'

export const dayFromToday = ({ cloud }: World, days: number): string => addDays(civilDate(cloud.clock.now()), days)

export interface Looks {
  language?: 'zh' | 'en'
  type?: 'normal' | 'large'
  theme?: 'light' | 'dark'
}

/** Somebody confirmed, on the page of returning, with the settings that they like. */
export async function openReturning(world: World, number: string, name: string, looks: Looks = {}): Promise<Phone> {
  const phone = await becomeHolder(world, number)
  await confirmSelf(world, phone, name)
  await phone.sees('本人 · ')
  if (Object.keys(looks).length > 0) {
    await phone.press('service-settings')
    for (const [setting, value] of Object.entries(looks)) await phone.press(`${setting}-${value}`)
    await phone.reopen()
    await phone.page.locator('#service-returning:visible').waitFor()
    await phone.rests()
  }
  await phone.press('service-returning')
  await phone.page.locator('#analysis-start:visible').waitFor()
  return phone
}

export async function beJudged(phone: Phone): Promise<void> {
  await phone.press('analysis-consent')
  await phone.press('analysis-start')
}

export async function pickDay(phone: Phone, id: string, day: string): Promise<void> {
  await phone.press(id)
  await chooseDay(phone, day)
}

/** In the open calendar. */
export async function chooseDay(phone: Phone, day: string): Promise<void> {
  await phone.page.locator('.month:visible').waitFor()
  while (!(await phone.page.locator(`#day-${day}:visible`).count())) {
    const month = await phone.page.locator('.month__name:visible').textContent()
    await phone.press('later')
    await phone.page
      .locator('.month__name:visible')
      .filter({ hasNotText: month ?? '' })
      .waitFor()
  }
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
  await phone.press('means-train')
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
