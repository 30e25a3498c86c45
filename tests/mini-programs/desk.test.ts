import { DAY, HOUR } from '@domain/kernel/china-time'
import { developmentKeys, keyEnvironment } from '../../tools/lib/keys/key-file'
import { type Cloud, startCloud } from '../functions/harness'
import type { Client } from '../functions/harness/client'
import { PHONES } from '../functions/linking/people'
import { csv, dayFrom, driver, FILING, handIn, idNumber } from '../functions/lists/files'
import { julyAt, oneMore, propose } from '../functions/office/risk-lists'
import { makeOffice, makeStaff, makeVenue } from '../functions/office/staff'
import { confirmed, STREET, submit } from '../functions/verification/people'
import type { MiniProgram } from '../minihost'
import { startDrawing } from './drawing'
import { PLATFORMS, takePhone } from './phone'

const NOW = Math.floor(Date.now() / 1000)
const ROOMS = [
  ['cases', '张*'],
  ['venues', '五马街商场'],
  ['staff', '有效期至'],
  ['paper', '打印'],
  ['orders', '灰码两天未恢复'],
  ['risk-lists', '待确认的名单'],
  ['filings', '温州港集团有限公司'],
  ['audit', '邀请工作人员'],
  ['policy', '待生效'],
  ['statistics', '外部系统'],
] as const

async function tap(phone: MiniProgram, ...ids: string[]): Promise<void> {
  for (const id of ids) (await phone.waitFor(`#${id}`)).tap()
}

/** A day at the desk: something stands in each room. */
async function fillDesk(cloud: Cloud, office: Client, bureau: Client): Promise<string> {
  const grid = await makeStaff(cloud, 'office', 'worker', { role: 'grid', streets: [STREET] })
  const venue = await makeVenue(cloud, 'office')
  const shut = await makeVenue(cloud, 'office', { name: '老电影院', address: '鹿城区解放街 9 号', kind: 'cinema' })
  await office.done('office.closeVenue', { venue: shut, reason: '停业' })
  await office.done('office.inviteStaff', { role: 'venue', venue, label: '张三，南门岗' })
  await grid.done('orders.raiseOrder', { idNumber: idNumber(1), description: '灰码两天未恢复' })
  await submit(await confirmed(cloud, cloud.wechat('holder'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' }))
  await cloud.clock.shift(DAY)
  await propose(cloud, office, julyAt(17, oneMore('甘肃省', '兰州市')))
  await office.done('lists.approveFiling', { ...FILING, validUntil: dayFrom(cloud, 60) })
  const rows = [driver(cloud, idNumber(2)), driver(cloud, idNumber(3), { 2: '浙' })]
  await handIn(cloud, bureau, 'truck', csv('truck', rows))
  const from = cloud.clock.now() + HOUR
  const change = { figures: { validityHours: 4 } }
  await office.done('office.changePolicy', { against: 0, change, reason: '疫情形势变化', from })
  return venue
}

describe.each(PLATFORMS)('the desk on %s', (platform) => {
  const draw = startDrawing()
  let cloud: Cloud
  let phone: MiniProgram
  let bureau: MiniProgram
  let venue: string
  const user = (name: string) => (platform === 'weapp' ? name : `2088-${name}`)
  const signIn = async (role: 'office' | 'bureau') => {
    const { code } = await cloud.wechat('office').done<{ code: string }>('office.inviteStaff', { role, label: '钱主任' })
    const taken = await takePhone(cloud, { platform, user: user(`desk-${role}`), url: 'packages/staff/door/index' })
    const field = await taken.waitFor('#invitation')
    field.input(code)
    await tap(taken, 'sign-in')
    return taken
  }

  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false, environment: keyEnvironment(developmentKeys(NOW), NOW) })
    const office = cloud.wechat(await makeOffice(cloud, 'office'))
    venue = await fillDesk(cloud, office, await makeStaff(cloud, 'office', 'the-bureau', { role: 'bureau' }))
    phone = await signIn('office')
    bureau = await signIn('bureau')
  }, 90_000)
  afterAll(() => {
    phone?.close()
    bureau?.close()
    return cloud?.stop()
  })

  const enter = async (room: string, words: string) => {
    await tap(phone, `to-${room}`)
    await phone.waitFor({ text: words })
  }
  const leave = async () => {
    phone.navigateBack()
    await phone.waitFor('#to-venues')
  }

  it('says what waits', async () => {
    await phone.waitFor({ text: '1 件超过 24 小时未接收' })
    await phone.waitFor({ text: '1 份名单待确认' })
    await draw(phone, 'desk')
    await bureau.waitFor({ text: '1 份名单待导入' })
    await draw(bureau, 'desk-bureau')
  })

  it.each(ROOMS)('%s', async (room, words) => {
    await enter(room, words)
    await draw(phone, `desk-${room}`)
    await leave()
  })

  it('white lists', async () => {
    await tap(bureau, 'to-white-lists')
    await bureau.waitFor({ text: '待确认' })
    await draw(bureau, 'desk-white-lists')
  })

  it.each<[room: string, words: string, button: string, name: string]>([
    ['venues', '五马街商场', 'change-VENUE', 'venue-change'],
    ['venues', '五马街商场', 'close-VENUE', 'venue-close'],
    ['orders', '灰码两天未恢复', 'to-raise', 'raise'],
    ['policy', '待生效', 'change-validityHours', 'policy-change'],
    ['policy', '待生效', 'withdraw-1', 'policy-withdraw'],
  ])('in %s, %s, %s opens a sheet', async (room, words, button, name) => {
    await enter(room, words)
    await tap(phone, button.replace('VENUE', venue))
    await phone.waitFor('.sheet__paper')
    await draw(phone, `desk-${name}`)
    phone.find('.sheet__close').tap()
    await leave()
  })
})
