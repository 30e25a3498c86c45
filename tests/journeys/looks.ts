import type { Phone } from './browser'

/** What the eye and the finger meet on a page, measured in the browser. */

/** Sides of what can be pressed, in CSS pixels (WCAG 2.5.5; 2.5.8 asks for 24). */
const TARGET = 44

/** What reaches beyond the right edge of the screen. The moving band is meant to. */
export const overflow = ({ page }: Phone) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.taro_page *')]
      .filter((element) => element.offsetParent !== null && !element.closest('.band'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.className),
  )

/** Words that reach out of a box they lie in: cut off by it, or over what is beside it. */
export const cutWords = ({ page }: Phone) =>
  page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const cut: string[] = []
    while (words.nextNode()) {
      const inside = words.currentNode.parentElement
      // The moving band is cut off on purpose; a word that pops up and goes is the platform's.
      if (!inside?.offsetParent || !words.currentNode.textContent?.trim() || inside.closest('.band, .taro__toast')) continue
      range.selectNodeContents(words.currentNode)
      const drawn = range.getBoundingClientRect()
      // A line may be lower than the letters' own box.
      const above = parseFloat(getComputedStyle(inside).fontSize) / 4
      for (let box: Element | null = inside; box && !box.matches('.taro_page'); box = box.parentElement) {
        const { left, right, top, bottom } = box.getBoundingClientRect()
        const fits = drawn.left >= left - 1 && drawn.right <= right + 1 && drawn.top >= top - above && drawn.bottom <= bottom + above
        if (!fits) cut.push(`${words.currentNode.textContent} / ${box.className}`)
      }
    }
    return cut
  })

/** What listens to a press: how many there are, and which are too small for a finger. */
export const targets = ({ page }: Phone) =>
  page.evaluate((least) => {
    // Taro keeps the listeners of an element with it.
    const listens = (element: HTMLElement & { __events?: { click?: unknown } }) =>
      element.__events?.click !== undefined || element.matches('a, button, input, textarea')
    const pressable = [...document.querySelectorAll<HTMLElement>('.taro_page *')].filter(
      (element) => element.offsetParent !== null && listens(element),
    )
    const small = pressable.filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return width < least || height < least
    })
    return { count: pressable.length, small: small.map(({ id, className }) => `#${id} .${className}`) }
  }, TARGET)

/** The different widths of what stands on the page, in whole points. */
export const widthsOf = ({ page }: Phone, place: string) =>
  page.locator(`${place}:visible`).evaluateAll((found) => [...new Set(found.map((one) => Math.round(one.getBoundingClientRect().width)))])

/** What is said in red: faults of fields, and errors. */
export const redWords = ({ page }: Phone) => page.locator('.field__error:visible, .notice--error:visible').allInnerTexts()

/** Waits until it stands on the first screen in full, wherever the page was before. */
export const comesToFirstScreen = ({ page }: Phone, place: string) =>
  page.waitForFunction((selector) => {
    const [box] = [...document.querySelectorAll(selector)].flatMap((one) => [...one.getClientRects()])
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  }, place)

/** Whether what a guard looks at stands on the first screen in full. */
export async function isOnFirstScreen({ page }: Phone, place: string): Promise<boolean> {
  const box = await page.locator(`${place}:visible`).first().boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}

/** Large type, so many times as large as usual: more than the settings offer, as a person's own styles may. */
export const enlarge = ({ page }: Phone, times: number) =>
  page.evaluate((scale) => {
    for (const frame of document.querySelectorAll('.frame')) frame.classList.add('frame--large')
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules] as CSSStyleRule[])
    const { style } = rules.find(({ selectorText }) => selectorText === '.frame--large')!
    const usual = getComputedStyle(document.documentElement)
    for (const name of [...style]) style.setProperty(name, `calc(${usual.getPropertyValue(name)} * ${scale})`)
  }, times)

/** A picture of all that a page holds, not of its first screen alone. */
export async function photographWhole({ page, photograph }: Phone, name: string): Promise<void> {
  const screen = page.viewportSize()!
  // Taro keeps the pages behind the one on display in the document, without a height.
  const height = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('.frame')].map((frame) => frame.getBoundingClientRect().height)),
  )
  await page.setViewportSize({ ...screen, height: Math.ceil(height) })
  await photograph(name)
  await page.setViewportSize(screen)
}
