import { startWorld } from './browser'

const world = startWorld()
const OPENING = /正在打开/

it('while the program is on its way its place is shown, and nothing of it afterwards', async () => {
  const phone = await world.takePhone()
  await phone.sees('开始申报')
  expect(await phone.isSeen(OPENING)).toBe(false)

  let bring: (() => void) | undefined
  const isBrought = new Promise<void>((resolve) => (bring = resolve))
  await phone.page.route('**/*.js', async (route) => {
    await isBrought
    await route.continue()
  })
  await phone.page.reload({ waitUntil: 'commit' })
  await phone.sees(OPENING)
  await phone.page.screenshot({ path: 'tests/results/journeys/opening.png' })
  bring?.()
  await phone.sees('开始申报')
  expect(await phone.isSeen(OPENING)).toBe(false)
})
