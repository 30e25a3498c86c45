import { startWorld } from './browser'

const world = startWorld()
const OPENING = /正在打开/

it('while the program is on its way its place is shown, and nothing of it afterwards', async () => {
  const phone = await world.takePhone()
  await phone.sees('开始申报')
  expect(await phone.isSeen(OPENING)).toBe(false)

  await phone.page.route('**/*.js', (route) => route.abort())
  await phone.page.reload()
  await phone.sees(OPENING)
  expect(await phone.page.locator('.opening').boundingBox()).toMatchObject({ x: 0, y: 0 })
  await phone.photograph('opening')
  await phone.page.unroute('**/*.js')
  await phone.page.reload()
  await phone.sees('开始申报')
  expect(await phone.isSeen(OPENING)).toBe(false)
})

it('as the person has set it', async () => {
  const phone = await world.takePhone()
  await phone.sees('开始申报')
  await phone.press('service-settings')
  for (const setting of ['language-en', 'theme-dark']) await phone.press(setting)
  await phone.sees('Dark')
  await phone.page.route('**/*.js', (route) => route.abort())
  await phone.reopen()
  await phone.sees('Opening')
  await phone.photograph('opening-dark')
  expect(await phone.page.locator('.opening').evaluate((opening) => getComputedStyle(opening).backgroundColor)).toBe('rgb(13, 20, 26)')
})

it('a browser of 2019 opens it, at an address with a question mark too', async () => {
  const phone = await world.takePhone()
  await phone.page.addInitScript(() => {
    for (const [holder, names] of [
      [Object, ['hasOwn']],
      [Array.prototype, ['at', 'findLast', 'toSorted', 'toReversed']],
      [String.prototype, ['at', 'replaceAll', 'matchAll']],
    ] as const)
      for (const name of names) Reflect.deleteProperty(holder, name)
  })
  await phone.page.goto(new URL('/#/pages/code/index?scene=none', world.cloud.url).href)
  await phone.page.reload()
  await phone.sees('开始申报')
  await phone.press('begin')
  await phone.page.locator('#phone:visible').waitFor()
})
