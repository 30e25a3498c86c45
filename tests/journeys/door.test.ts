import { MINUTE } from '@domain/kernel/china-time'
import { makeOffice, makeVenue } from '../functions/office/staff'
import { type Phone, startWorld } from './browser'
import { photographOf, readReplaced, readScreen } from './qr'
import { becomeHolder, takeStaff } from './steps'

const world = startWorld()
let venue: string
let holder: Phone
let guard: Phone

beforeAll(async () => {
  await makeOffice(world.cloud, 'office')
  venue = await makeVenue(world.cloud, 'office')
  holder = await becomeHolder(world, '13858770001')
  await holder.sees('动态码每 30 秒更新')
  guard = await takeStaff(world, 'office', { role: 'venue', venue, label: '张三，南门岗' })
})

async function scanPicture(picture: Buffer): Promise<void> {
  const [chooser] = await Promise.all([guard.page.waitForEvent('filechooser'), guard.press('scan')])
  await chooser.setFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture })
}

async function scanText(text: string): Promise<string> {
  await guard.type('paste', text)
  await guard.press('check')
  const answer = await guard.read('.answer')
  await guard.press('next')
  return answer
}

it('the code on the screen is read by another decoder, at half its size too', async () => {
  const text = await readScreen(holder)
  expect(text).toMatch(/^WZ1:/)
  expect(await readScreen(holder, 0.5)).toBe(text)
})

it('a guard takes a picture of it: one mark, one verdict', async () => {
  await scanPicture(await photographOf(holder))
  await guard.sees('可以通行')
  await guard.sees(/陈\*明/)
  await guard.photograph('door-yes')
  await guard.press('next')
})

it.each(['https://www.wenzhou.gov.cn/', 'HC1:6BF+70790T9WJWG.FKY*4GO0', 'wxp://f2f0aBcDeFgHiJkLmNoP'])(
  '%s is refused kindly',
  async (text) => expect(await scanText(text)).toContain('这是其他系统的二维码'),
)

it('checks without network', async () => {
  await guard.setOnline(false)
  expect(await scanText((await readScreen(holder)) ?? '')).toContain('可以通行')
  await guard.setOnline(true)
})

it('a report ends the code: revoked within one delta, and its holder has another at once', async () => {
  const text = (await readScreen(holder)) ?? ''
  await guard.type('paste', text)
  await guard.press('check')
  await guard.press('report')
  await guard.press('report-confirm')
  await guard.sees('此码已被上报停用')
  await guard.press('next')
  expect(await scanText(text)).toContain('此码已被上报停用')
  await holder.reopen()
  await holder.sees('动态码每 30 秒更新')
  expect(await scanText(await readReplaced(holder, text))).toContain('可以通行')
})

it("an old picture is found out, by the server's time whatever the phones' clocks say", async () => {
  const text = (await readScreen(holder)) ?? ''
  const updated = await guard.page
    .getByText(/名单更新于/)
    .filter({ visible: true })
    .first()
    .innerText()
  await world.cloud.clock.shift(2 * MINUTE)
  await guard.reopen()
  await guard.press('service-door')
  // What is on the phone is shown first; what was fetched says the server's time too.
  await guard.sees(new RegExp(`^(?!${updated}$)失效码名单更新于`))
  await guard.type('paste', text)
  await guard.press('check')
  await guard.sees('不是实时码')
  await guard.photograph('door-stale')
})

it('the office prints a poster; the holder scans it, and only their own phone decides', async () => {
  const office = await takeStaff(world, 'office', { role: 'office', label: '王主任' })
  await office.photograph('desk')
  await office.press('to-venues')
  await office.press(`poster-${venue}`)
  await office.sees('温州防疫码 · 场所码')
  await office.photograph('poster')
  const { text } = await world.cloud.wechat('office').done<{ text: string }>('pass.printPoster', { venue })
  const requests: string[] = []
  await holder.press('service-place')
  await holder.page.locator('#paste-venue:visible').first().waitFor()
  await holder.rests()
  holder.page.on('request', (request) => requests.push(request.url()))
  await holder.type('paste-venue', text)
  await holder.press('check-venue')
  await holder.sees('五马街商场')
  await holder.sees('可以通行')
  await holder.photograph('venue')
  expect(requests).toEqual([])
})
