import { addDays, civilDate } from '@domain/kernel/china-time'
import { STREET } from '../functions/verification/people'
import type { Phone, World } from './browser'
import { becomeHolder, confirmSelf } from './steps'

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

/** A day in so many days, in the open calendar. */
export async function chooseDay({ cloud }: World, phone: Phone, days: number): Promise<void> {
  const day = addDays(civilDate(cloud.clock.now()), days)
  await phone.page.locator('.month:visible').waitFor()
  if (!(await phone.page.locator(`#day-${day}:visible`).count())) await phone.press('later')
  await phone.press(`day-${day}`)
}

/** 杭州, found by its first letters in the open list. */
export async function chooseHangzhou(phone: Phone): Promise<void> {
  await phone.type('step-search', 'hz')
  await phone.press('choose-330100')
}

export async function pickStreet(phone: Phone): Promise<void> {
  await phone.press('journey-street')
  await phone.press('choose-330302')
  await phone.press(`choose-${STREET}`)
}
