import fs from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../chromium'
import type { MiniProgram } from '../minihost'

const PICTURES = path.resolve(__dirname, '..', 'results/mini-programs')
const SCREEN = { width: 375, height: 812 }

/** For one file of tests: a browser that draws what a phone shows, whole pages, among the results. */
export function startDrawing(): (phone: MiniProgram, name: string) => Promise<void> {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage({ viewport: SCREEN, deviceScaleFactor: 2 })
  })
  afterAll(() => browser?.close())

  return async (phone, name) => {
    fs.mkdirSync(PICTURES, { recursive: true })
    await page.setContent(phone.html())
    // Sheets have come up; what moves for ever is drawn as it is.
    await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
        .forEach((animation) => animation.finish()),
    )
    await page.screenshot({ path: path.join(PICTURES, `${name}-${phone.platform.name}.png`), fullPage: true })
  }
}
