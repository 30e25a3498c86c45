import { MINUTE } from '@domain/kernel/china-time'
import { makeOffice, makeStaff, makeVenue } from '../functions/office/staff'
import { HAND, type Phone, startWorld } from './browser'
import { becomeHolder, takeDesk } from './steps'

const world = startWorld()
let holder: Phone
let desk: Phone

beforeAll(async () => {
  await makeOffice(world.cloud, 'office')
  const venue = await makeVenue(world.cloud, 'office')
  await makeStaff(world.cloud, 'office', 'guard', { role: 'venue', venue })
  await makeStaff(world.cloud, 'office', 'worker', { role: 'grid', streets: ['330302006', '330302023'] })
  holder = await becomeHolder(world, '13858770001')
  desk = await signIn()
})

/** Somebody of the office at the room of the policy. */
const signIn = (locale?: string) => takeDesk(world, 'office', { role: 'office', label: '李主任' }, 'policy', { ...(locale && { locale }) })

const write = (phone: Phone, id: string, text: string) =>
  phone.page.locator(`#${id}:visible textarea, textarea#${id}:visible`).first().fill(text)
const closeSheet = (phone: Phone) => phone.page.locator('.sheet__close:visible').first().click()
const scrollTo = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).first().scrollIntoViewIfNeeded()

/** The measures of arrival and the card of 限制聚集, and the sheets on which they are changed. */
async function photographArrival(phone: Phone, name: string) {
  await scrollTo(phone, 'change-gathering')
  await phone.photograph(`${name}-arrival-cards`)
  await phone.press('change-high')
  await phone.photograph(`${name}-arrival`)
  await closeSheet(phone)
  await phone.press('change-gathering')
  await phone.photograph(`${name}-gathering`)
  await closeSheet(phone)
}

it('a figure is changed within its bounds, with a reason, and stands in the history', async () => {
  await desk.sees('行程有效时间')
  await desk.photograph('policy')
  await desk.press('change-validityHours')
  await desk.type('figure', '16')
  await desk.sees('请填写 2 至 15 小时')
  await desk.type('figure', '4')
  await desk.type('reason', '疫情形势变化')
  await desk.photograph('policy-change')
  await desk.press('save-policy')
  await desk.sees('行程有效时间：8 小时 → 4 小时')
  await desk.sees('李主任')
})

it('a change is planned for later, and stands beside what is in force', async () => {
  await desk.press('change-temporaryPassesPerDay')
  await desk.type('figure', '2')
  await desk.press('when-later')
  await desk.type('reason', '周末管控')
  await desk.photograph('policy-later')
  await desk.press('save-policy')
  await desk.sees(/起 2 次/)
})

it('what the other office has changed meanwhile is told, not overwritten', async () => {
  await desk.press('change-smsPerDay')
  await desk.type('figure', '12')
  await desk.type('reason', '短信拥堵')
  const office = world.cloud.wechat('office')
  const { number } = await office.done<{ number: number }>('office.readPolicy')
  await office.done('office.changePolicy', { against: number, change: { figures: { smsPerDay: 20 } }, reason: '短信拥堵' })
  await desk.press('save-policy')
  await desk.sees('政策刚被他人修改')
  await desk.photograph('policy-conflict')
  await desk.press('save-policy')
  await desk.sees('每天验证码次数：20 次 → 12 次')
})

it('kinds of place are changed', async () => {
  await desk.press('change-mall')
  await desk.press('rule-with-mask')
  await desk.type('reason', '商场恢复营业')
  await desk.press('save-policy')
  await desk.sees('商场：不可以 → 戴口罩可以')
  await scrollTo(desk, 'row-1')
  await desk.photograph('policy-history')
})

it('what awaits people on arrival, and what people under 限制聚集 read, is changed in both languages', async () => {
  await desk.press('change-high')
  await desk.press('measure-home')
  await desk.type('days', '61')
  await desk.sees('请填写 1 至 28')
  await desk.type('days', '5')
  await write(desk, 'text-zh', '5 天居家隔离，第 1、3、5 天做核酸检测。')
  await desk.type('reason', '政策调整')
  await desk.photograph('policy-arrival')
  await desk.press('save-policy')
  await desk.sees('5 天居家隔离，第 1、3、5 天做核酸检测。')
  await desk.press('change-gathering')
  await write(desk, 'text-zh', '不参加聚餐，不去人员密集场所。')
  await write(desk, 'text-en', 'No dinners together, no crowded places.')
  await desk.type('reason', '统一表述')
  await desk.photograph('policy-gathering')
  await desk.press('save-policy')
  await desk.sees('不参加聚餐，不去人员密集场所。')
  await scrollTo(desk, 'change-gathering')
  await desk.photograph('policy-arrival-cards')
})

it('a notice is put up, and everybody reads it over their code within a minute', async () => {
  await desk.press('change-notice')
  await write(desk, 'notice-zh', '行程查询暂时较慢，请稍后再试。健康码和行程卡照常可用。')
  await write(desk, 'notice-en', 'Itinerary checks are slow for now. Health code and travel card serve as usual.')
  await desk.type('reason', '省级接口检修')
  await desk.photograph('policy-notice')
  await desk.press('save-policy')
  await desk.sees(/显示到/)
  await world.cloud.clock.shift(MINUTE + 1_000)
  await holder.reopen()
  await holder.sees('行程查询暂时较慢')
  await holder.photograph('code-notice')
  await desk.press('end-notice')
  await desk.type('reason', '检修完成')
  await desk.press('confirm-reason')
  await desk.sees('现在没有通知')
})

it('accounts: another post, a new phone, the end; never of oneself', async () => {
  await desk.press('room-staff')
  await desk.sees('本人')
  await desk.photograph('accounts')
  const { staff } = await world.cloud.wechat('office').done<{ staff: { staff: string; role: string }[] }>('office.listStaff')
  const [worker, guard] = ['grid', 'venue'].map((role) => staff.find((one) => one.role === role)!.staff)
  await desk.press(`change-${worker}`)
  await desk.press('post-role-venue')
  await desk.press('venue')
  await desk.type('step-search', '五马')
  await desk.page.locator('[id^=choose-]:visible').first().click()
  await desk.type('reason', '支援场所')
  await desk.photograph('accounts-post')
  await desk.press('save-post')
  await desk.press(`rebind-${guard}`)
  await desk.type('reason', '换了手机')
  await desk.photograph('accounts-rebind')
  await desk.press('confirm-reason')
  await desk.sees('邀请码')
  await desk.press('close-paper')
  await desk.press(`revoke-${guard}`)
  await desk.type('reason', '离岗')
  await desk.press('confirm-reason')
  await desk.page.locator(`#row-${guard}`).first().waitFor({ state: 'detached' })
})

it('the same on a phone', async () => {
  await desk.page.setViewportSize(HAND)
  await desk.photograph('accounts-phone')
  await desk.reopen()
  await desk.press('service-door')
  await desk.press('to-policy')
  await desk.sees('行程有效时间')
  await desk.photograph('policy-phone')
  await desk.press('change-spreadShare')
  await desk.type('figure', '20')
  await desk.photograph('policy-phone-change')
  await closeSheet(desk)
  await photographArrival(desk, 'policy-phone')
})

it('the same in English', async () => {
  const english = await signIn('en-GB')
  await english.sees('Validity of travel')
  await english.photograph('policy-english')
  await english.press('change-ceilingHours')
  await english.photograph('policy-english-change')
  await closeSheet(english)
  await photographArrival(english, 'policy-english')
  await english.page.setViewportSize(HAND)
  await photographArrival(english, 'policy-english-phone')
})
