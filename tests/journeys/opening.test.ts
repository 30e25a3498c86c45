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
