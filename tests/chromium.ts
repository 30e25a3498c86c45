import { type Browser, chromium } from 'playwright-core'

/** The browser that `npm test` found, or the one of a test that is run by itself. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] })
