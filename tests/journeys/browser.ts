import fs from 'node:fs'
import path from 'node:path'
import type axeCore from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../chromium'
import { type Cloud, startCloud } from '../functions/harness'

const ROOT = path.resolve(__dirname, '..', '..')
const PICTURES = path.join(ROOT, 'tests/results/journeys')
/** The README's strip; drawn anew with `UPDATE_PICTURES=1`. */
const STRIP = {
  folder: path.join(ROOT, 'docs/pictures'),
  names: [
    'declare',
    'green-tick',
    'cross',
    'applicants',
    'locked',
    'door-yes',
    'returning-declared',
    'case-with-a-journey',
    'street-risk',
    'statistics',
  ],
}

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** Of a phone, and of a computer at the office. */
export const HAND = { width: 375, height: 812 }
export const DESK = { width: 1280, height: 800 }
/** On a machine that has much else to do, in ms. */
const LONGEST_WAIT = 30_000
const LONGEST_TEST = 180_000
/** What a browser itself reports of a network that was taken away; pages speak of it in words. */
const NETWORK_NOISE = /^Failed to load resource: net::ERR_/

/** A phone in somebody's hand: a browser of its own with the mini-program open. */
export interface Phone {
  page: Page
  press(id: string): Promise<void>
  type(id: string, text: string): Promise<void>
  /** What stands in a field. */
  typed(id: string): Promise<string>
  /** Waits until the words stand on the screen. */
  sees(words: string | RegExp): Promise<void>
  isSeen(words: string | RegExp): Promise<boolean>
  /** The text of what carries this id or class on the page on display. */
  read(place: string): Promise<string>
  /** Opens the mini-program anew at its first page; what it keeps on the phone stays. */
  reopen(): Promise<void>
  /** Waits until nothing on the page moves any more. */
  rests(): Promise<void>
  /** Keeps a picture among the results. */
  photograph(name: string): Promise<void>
  setOnline(isOnline: boolean): Promise<void>
}

/** What its owner has set. */
export interface Screen {
  locale?: string
  colorScheme?: 'light' | 'dark'
}

export interface World {
  cloud: Cloud
  takePhone(options?: Screen): Promise<Phone>
}

/**
 * For one file of journeys: a cloud with its outside world and the H5 bundle, and a browser. Whatever a page complained of fails the test.
 * A phone that a test takes is put away with it; one taken before all tests stays.
 */
export function startWorld(): World {
  let browser: Browser
  const complaints: string[] = []
  /** Taken by the test that runs. */
  let taken: Page[] | undefined
  const world = {} as World

  jest.setTimeout(LONGEST_TEST)
  beforeAll(async () => {
    world.cloud = await startCloud({ isMorning: false, hosting: path.join(ROOT, 'dist/h5') })
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await world.cloud?.stop()
  })
  beforeEach(() => {
    taken = []
  })
  // A phone that is left lying goes on moving, and the browser with it.
  afterEach(async () => {
    await Promise.all((taken ?? []).map((page) => page.context().close()))
    taken = undefined
  })
  afterEach(() => expect(complaints.splice(0)).toEqual([]))

  world.takePhone = async ({ locale = 'zh-CN', colorScheme = 'light' } = {}) => {
    const context = await browser.newContext({ viewport: HAND, deviceScaleFactor: 2, locale, colorScheme })
    const page = await context.newPage()
    taken?.push(page)
    page.setDefaultTimeout(LONGEST_WAIT)
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !NETWORK_NOISE.test(message.text())) complaints.push(message.text())
    })
    await page.goto(world.cloud.url)
    return phoneOf(page)
  }
  return world
}

/** What WCAG 2.2 AA asks and a program can see of it; the page on display alone, for Taro keeps the others in the document. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails with what is wrong with the page, and where. Pages of the outside world are not ours. */
async function expectAccessible(page: Page, name: string): Promise<void> {
  if ((await page.locator('.frame').count()) === 0) return
  // It stays until the page is loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const violations = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof axeCore }
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`),
    )
  }, RULES)
  expect({ name, violations }).toEqual({ name, violations: [] })
}

/** Whatever was to begin with the next frame has begun. Runs in the browser. */
const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

/** Pages have slid in (Taro says so by a class), sheets have come up, no button is held down; what moves for ever goes on moving. Runs in the browser. */
const isAtRest = () =>
  document.querySelector('[class*="--pressed"]') === null &&
  [...document.querySelectorAll('.taro_page')].every(
    (page) => page.matches('.taro_page_stationed') || page.getClientRects().length === 0,
  ) &&
  document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity)

const phoneOf = (page: Page): Phone => {
  // Taro keeps the pages behind the one on display in the document.
  const place = (id: string) => page.locator(`#${id}:visible`).first()
  const field = (id: string) => page.locator(`#${id}:visible input, input#${id}:visible`).first()
  const words = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first()
  const rests = async () => {
    await page.evaluate(twoFrames)
    await page.waitForFunction(isAtRest)
  }
  return {
    page,
    rests,
    press: (id) => place(id).click(),
    type: (id, text) => field(id).fill(text),
    typed: (id) => field(id).inputValue(),
    sees: (text) => words(text).waitFor(),
    isSeen: (text) => words(text).isVisible(),
    read: (selector) => page.locator(`${selector}:visible`).first().innerText(),
    async reopen() {
      await page.goto(new URL('/', page.url()).href)
    },
    async photograph(name) {
      fs.mkdirSync(PICTURES, { recursive: true })
      await rests()
      await expectAccessible(page, name)
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`) })
      if (!process.env.UPDATE_PICTURES || !STRIP.names.includes(name)) return
      fs.copyFileSync(path.join(PICTURES, `${name}.png`), path.join(STRIP.folder, `${name}.png`))
    },
    setOnline: (isOnline) => page.context().setOffline(!isOnline),
  }
}
