import fs from 'node:fs'
import { columnsOf } from '@domain/white-list'
import { csv, dayFrom, driver, FILING, idNumber } from '../functions/lists/files'
import { makeOffice } from '../functions/office/staff'
import { HAND, type Phone, startWorld } from './browser'
import { pickDay } from './returning'
import { becomeHolder, takeDesk } from './steps'

const world = startWorld()
const BUREAU = { role: 'bureau', label: '市大数据局小陈' }

async function hand(desk: Phone, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([desk.page.waitForEvent('filechooser'), desk.press('choose-file')])
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer })
}

async function download(desk: Phone, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.press(button)])
  return { name: file.suggestedFilename(), text: fs.readFileSync(await file.path(), 'utf8') }
}

it('the office approves a filing; the bureau hands in drivers, mends nothing, imports the good ones; a driver passes, and is taken off', async () => {
  const { cloud } = world
  await makeOffice(cloud, 'office')
  const holder = await becomeHolder(world, '13858770003')
  await holder.sees('未核查')
  const [traveller] = await cloud.outside.people({ phone: '13858770003' })

  const office = await takeDesk(world, 'office', { role: 'office', label: '王主任' }, 'filings')
  await office.type('filing-number', '温防备 2022-017')
  await office.type('filing-company', FILING.company)
  await pickDay(office, 'filing-until', dayFrom(cloud, 60))
  await office.press('approve-filing')
  await office.sees(FILING.number)
  await office.page.locator('#approve-filing.button--ready').waitFor()
  await office.photograph('filings')

  const bureau = await takeDesk(world, 'office', BUREAU, 'white-lists')
  await bureau.sees('名单中没有人')
  const template = await download(bureau, 'template-csv')
  expect(template.name).toBe('集卡车司机模板.csv')
  expect(template.text.split('\r\n')[0]?.split(',')).toHaveLength(columnsOf('truck').length)
  expect((await download(bureau, 'template')).name).toBe('集卡车司机模板.xlsx')

  const good = driver(cloud, traveller?.documentNumber ?? '', { 0: traveller?.name ?? '' })
  const rows = [
    good,
    driver(cloud, idNumber(1)),
    driver(cloud, idNumber(2), { 2: '浙C12', 7: '黄码' }),
    driver(cloud, idNumber(3), { 9: '温防备2021001', 10: '2021-12-31' }),
    driver(cloud, '330302199001011239', { 0: '=1+1', 5: dayFrom(cloud, -1) }),
  ]
  await hand(bureau, '7月集卡司机.csv', csv('truck', rows))
  await bureau.sees('检查结果')
  await bureau.sees('车牌号：车牌号格式不对')
  await bureau.photograph('white-list-checked')
  const report = await download(bureau, 'report')
  expect(report.text).toContain("'=1+1")
  expect(report.text).toContain('备案号：防控办没有审核过这个备案号')
  expect(report.text.trim().split('\r\n')).toHaveLength(4)

  await bureau.press('mode-good')
  await bureau.press('enter-list')
  await bureau.sees('已导入 2 人')
  await bureau.photograph('white-list-imported')
  await holder.reopen()
  await holder.sees('集卡车司机')

  await bureau.press('close-list')
  await bureau.sees('共 2 人')
  await bureau.photograph('white-list-entries')
  await bureau.page.setViewportSize(HAND)
  await bureau.photograph('white-list-entries-phone')
  await bureau.type('find-id', traveller?.documentNumber ?? '')
  await bureau.press('find')
  await bureau.sees('共 1 人')
  await bureau.page.locator('[id^=remove-]:visible').first().click()
  await bureau.photograph('white-list-remove-phone')
  await bureau.press('dialog-confirm')
  await bureau.sees('名单中没有这个人')
  await holder.reopen()
  await holder.sees('未核查')
})

it('a file that is none says why', async () => {
  const bureau = await takeDesk(world, 'office', BUREAU, 'white-lists')
  await hand(bureau, '名单.csv', Buffer.from('姓名,电话\r\n张三,1\r\n'))
  await bureau.sees(/第一行缺少：身份证号/)
  await bureau.photograph('white-list-wrong')
})
