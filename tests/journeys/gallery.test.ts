import { FACTS } from '@/packages/gallery/states/situations'
import { STATES } from '@/packages/gallery/states/states'
import { decide, VERDICTS } from '@domain/status'
import { type Phone, startWorld } from './browser'
import { cutWords, enlarge, isOnFirstScreen, overflow, photographWhole, targets } from './looks'

const world = startWorld()

/** The looks of most days, of most passages. */
const MAIN_SIX = ['1', '3', '6', '8', '9', '10']
const LOOKS = {
  large: ['type-large'],
  dark: ['theme-dark'],
  'english-large-dark': ['language-en', 'type-large', 'theme-dark'],
}

/** Somebody who has chosen these in the settings. */
async function choosing(choices: readonly string[]): Promise<Phone> {
  const phone = await world.takePhone()
  await phone.page.goto(`${world.cloud.url}/#/packages/help/settings/index`)
  for (const choice of choices) await phone.press(choice)
  return phone
}

const address = (key: string) => `${world.cloud.url}/?${key}#/packages/gallery/states/index?state=${key}`

/** Shows one state; waits until its last part is there. */
async function open(phone: Phone, key: string): Promise<void> {
  await phone.page.goto(address(key))
  await phone.page.locator(key === 'loading' ? '.skeleton' : '#service-settings').waitFor()
  await phone.rests()
}

async function expectWellLaidOut(phone: Phone): Promise<void> {
  expect(await overflow(phone)).toEqual([])
  expect(await cutWords(phone)).toEqual([])
}

it('side by side on a wide screen, each on a screen of its own', async () => {
  const { page, sees, photograph } = await world.takePhone()
  await page.setViewportSize({ width: 1340, height: 1000 })
  await page.goto(`${world.cloud.url}/#/packages/gallery/states/index`)
  await sees('1. 绿码绿勾')
  const screens = page.locator('iframe')
  expect(await screens.count()).toBe(Object.keys(STATES).length)
  const [first, second] = [await screens.nth(0).boundingBox(), await screens.nth(1).boundingBox()]
  expect(second?.y).toBe(first?.y)
  const isShown = () => screens.nth(2).contentFrame().getByText('不能通行').first().waitFor()
  // Each screen is a start of the whole program: a browser that is short of room may give one up.
  await isShown().catch(() => page.reload().then(isShown))
  await photograph('gallery')
})

/** A guard reads the verdict, and a camera the code, without scrolling. */
async function expectSeenAtOnce(phone: Phone): Promise<void> {
  expect(await isOnFirstScreen(phone, '.verdict')).toBe(true)
  expect(await isOnFirstScreen(phone, '.qr')).toBe(true)
}

describe.each(['zh', 'en'])('in %s', (language) => {
  let phone: Phone
  beforeAll(async () => {
    phone = await choosing([`language-${language}`])
  })
  afterAll(() => phone.page.close())

  it.each(Object.keys(STATES))('%s: a view of its own, nothing cut, everything large enough for a finger', async (key) => {
    await open(phone, key)
    const facts = FACTS[Number(key) as keyof typeof FACTS]
    if (facts && language === 'zh') await phone.sees(facts.locked ? '解除时间' : VERDICTS[decide(facts).passage].zh)
    await expectWellLaidOut(phone)
    if (MAIN_SIX.includes(key)) await expectSeenAtOnce(phone)
    const { count, small } = await targets(phone)
    expect(small).toEqual([])
    if (key !== 'loading') expect(count).toBeGreaterThanOrEqual(5)
    if (language === 'zh' || MAIN_SIX.includes(key)) await photographWhole(phone, `state-${key}-${language}`)
    // WCAG 1.4.4: letters twice as large.
    await enlarge(phone, 2)
    await expectWellLaidOut(phone)
    if (MAIN_SIX.includes(key)) await photographWhole(phone, `state-${key}-${language}-twice`)
  })
})

describe.each(Object.entries(LOOKS))('%s', (look, choices) => {
  let phone: Phone
  beforeAll(async () => {
    phone = await choosing(choices)
  })
  afterAll(() => phone.page.close())

  it.each(MAIN_SIX)('situation %s: nothing cut, verdict and code on the first screen', async (key) => {
    await open(phone, key)
    await expectWellLaidOut(phone)
    await expectSeenAtOnce(phone)
    await photographWhole(phone, `state-${key}-${look}`)
  })
})
