import { JULY, julyAt, oneMore } from '../functions/office/risk-lists'
import { makeOffice } from '../functions/office/staff'
import { DESK, HAND, type Phone, startWorld } from './browser'
import { takeDesk } from './steps'

const world = startWorld()
let office: Phone

beforeAll(async () => {
  await makeOffice(world.cloud, 'office')
  office = await takeOffice()
})

const takeOffice = (locale?: string) =>
  takeDesk(world, 'office', { role: 'office', label: '王主任' }, 'risk-lists', { ...(locale && { locale }) })

/** What lies on the office's computer, as a file. */
async function choose(name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([office.page.waitForEvent('filechooser'), office.press('import-file')])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

it('sees the list in force and the cities that are compared', async () => {
  await office.sees('现行名单 · 2022-07-21 16时')
  await office.sees('第 1 版')
  await office.sees('兰州市')
  await office.photograph('risk-lists')
})

it('a file that does not add up is refused with every reason, in words', async () => {
  await choose(
    '名单.json',
    julyAt(17, (data) => (data.hcount += 1)),
  )
  await office.sees('高风险数量：名单写明 435 处，实际列出 434 处。')
  await choose('名单.json', JULY)
  await office.sees('名单时间 2022-07-21 16时 不晚于现行名单的 2022-07-21 16时。')
  await office.photograph('risk-lists-refused')
})

it('a new list is uploaded, with its progress in sight, and looked at', async () => {
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await office.page.route('**/api/office', async (route) => {
    if (route.request().postData()?.includes('importRiskList')) await held
    await route.continue()
  })
  const change = (data: Parameters<ReturnType<typeof oneMore>>[0]) => {
    oneMore('浙江省', '杭州市')(data)
    oneMore('火星', '某市')(data)
    const [first] = data.highlist
    data.hcount += 70
    first.communitys.push(...Array.from({ length: 70 }, (_community, place) => `第${place + 1}社区`))
  }
  await choose('2022-07-21-18.json', julyAt(18, change))
  await office.sees('检查并保存')
  await office.photograph('risk-lists-progress')
  letGo()
  await office.sees('核对新名单 · 2022-07-21 18时')
  await office.page.unroute('**/api/office')
  await office.sees('新增 72')
  await office.sees('第 1 页，共 2 页')
  await office.press('page-after')
  await office.sees('第 2 页，共 2 页')
  await office.sees('新增比对')
})

it('a name that no city is known by is given one; cities are found and chosen', async () => {
  await office.press('name-0')
  await office.press('choose-65')
  await office.press('choose-650100')
  await office.type('find-city', '兰州')
  await office.press('city-620100')
  await office.sees('不再比对')
  await office.type('find-city', '')
  const isWithin = () => document.documentElement.scrollWidth <= window.innerWidth
  expect(await office.page.evaluate(isWithin)).toBe(true)
  await office.photograph('risk-lists-review')
  await office.page.setViewportSize(HAND)
  expect(await office.page.evaluate(isWithin)).toBe(true)
  await office.photograph('risk-lists-review-phone')
  await office.page.setViewportSize(DESK)
})

it('the confirmation says what it does to people, and then the list is in force', async () => {
  await office.press('confirm-list')
  await office.sees(/此前已查询行程的人员，有效期用完即止，不再自动延长/)
  await office.photograph('risk-lists-confirm')
  await office.press('dialog-confirm')
  await office.sees('现行名单 · 2022-07-21 18时')
  await office.sees('第 2 版')
  const { cities, listTime } = await world.cloud
    .wechat('citizen')
    .done<{ cities: { code: string }[]; listTime: string }>('itinerary.readComparedCities')
  expect(listTime).toBe('2022-07-21 18时')
  expect(cities.map(({ code }) => code)).toEqual(expect.arrayContaining(['330100', '650100']))
  expect(cities.map(({ code }) => code)).not.toContain('620100')
})

it('the national interface has a later list; fetched, and left alone', async () => {
  await world.cloud.outside.riskList(JSON.parse(julyAt(20)) as object)
  await office.press('fetch-list')
  await office.sees('核对新名单 · 2022-07-21 20时')
  await office.press('close-review')
  await office.sees('查看并确认')
  await office.sees(/有新名单，待确认/)
})

it('rolls back to the version before, as a new one', async () => {
  await office.press('back-to-1')
  await office.sees('退回到以前的名单 · 2022-07-21 16时')
  await office.press('confirm-list')
  await office.sees('退回到 2022-07-21 16时 的名单？')
  await office.press('dialog-confirm')
  await office.sees('第 3 版')
  await office.photograph('risk-lists-rolled-back')
  await office.page.setViewportSize(HAND)
  await office.photograph('risk-lists-phone')
  await office.page.setViewportSize(DESK)
})

it('reads in English too', async () => {
  const english = await takeOffice('en-US')
  await english.sees('List in force · 2022-07-21 16:00')
  await english.sees('roll-back')
  await english.photograph('risk-lists-english')
})
