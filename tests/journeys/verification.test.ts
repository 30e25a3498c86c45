import { makeOffice } from '../functions/office/staff'
import { STREET } from '../functions/verification/people'
import { type Phone, startWorld } from './browser'
import { overflow } from './looks'
import { becomeHolder, choosePhotos, confirmSelf, fillInCase, takeStaff } from './steps'

const world = startWorld()

/** A grid worker of 五马街道 at the worklist of their phone. */
async function takeWorkersPhone(): Promise<Phone> {
  const office = await makeOffice(world.cloud, 'journey-office')
  const phone = await takeStaff(world, office, { role: 'grid', streets: [STREET], label: '李网格' })
  await phone.press('to-street')
  return phone
}

/** The kinds of measure stand in the form too: what the page says counts once it is closed. */
async function saveMeasure(worker: Phone): Promise<void> {
  await worker.press('measure-confirm')
  await worker.page.locator('#measure-confirm').waitFor({ state: 'hidden' })
}

/** Every picture on the page can be seen. */
const areLoaded = ({ page }: Phone) =>
  page.waitForFunction(() => [...document.querySelectorAll<HTMLImageElement>('.photo-grid img')].every((image) => image.naturalWidth > 0))

it('红叉 → 发基层核查 → received → controlled → 限制聚集 → ended: 小绿勾', async () => {
  const holder = await becomeHolder(world, '13858770003')
  await confirmSelf(world, holder, '张伟')
  await holder.press('send-to-grass-roots')
  await holder.press('case-next')
  await holder.sees('请选择是或否')
  await holder.photograph('case-form-faults')
  await fillInCase(holder, 2)
  await holder.sees('请核对以下内容')
  await holder.photograph('case-review')
  expect(await overflow(holder)).toEqual([])
  await holder.press('correct-home')
  await holder.type('address', '五马街 1 号 2 幢')
  await holder.press('case-next')
  await holder.sees('五马街 1 号 2 幢')
  await holder.press('case-send')
  await holder.sees('核查中（未接收）')
  await holder.sees('鹿城区五马街道网格员')
  await holder.photograph('case-submitted')
  const address = holder.page.url()
  await holder.page.evaluate((hash) => (window.location.hash = hash), address.split('#')[1]?.replace('/case/', '/form/') ?? '')
  await holder.sees('已有办理中的核查')
  await holder.photograph('case-form-open')
  await holder.press('to-case')
  await holder.sees('核查中（未接收）')
  await holder.reopen()
  await holder.sees('核查中')
  await holder.photograph('cross-in-verification')

  const worker = await takeWorkersPhone()
  await worker.sees('张* · 核查中（未接收）')
  await worker.photograph('street-worklist')
  await worker.page.getByText('张* ·').first().click()
  await worker.press('move-receive')
  await worker.sees('核查中（已接收）')
  await worker.photograph('street-case')
  await worker.press('street-pictures')
  await worker.page.locator('.photo-grid img:visible').nth(2).waitFor()
  await areLoaded(worker)
  await worker.page.locator('.photo-grid:visible').scrollIntoViewIfNeeded()
  await worker.photograph('street-pictures')
  await worker.press('move-control')
  await worker.press('measure-home')
  await worker.press('place-own-address')
  await worker.type('measure-responsible', '网格员老李')
  await worker.type('measure-phone', '057788881234')
  await worker.press('measure-days-7')
  await worker.photograph('street-measure')
  await saveMeasure(worker)
  await worker.sees('管控中')
  await holder.reopen()
  await holder.sees('已管控')
  await holder.photograph('cross-controlled')
  await worker.press('move-control')
  await worker.press('measure-monitoring')
  await saveMeasure(worker)
  await worker.sees('日常健康监测')

  await holder.reopen()
  await holder.sees('限制聚集')
  await holder.photograph('restricted')
  await holder.press('read-verification')
  await holder.sees('日常健康监测')
  await holder.sees('网格员老李')
  await holder.photograph('case-controlled')
  await holder.press('accesses-show')
  await holder.sees('网格员 · 纳入管控')
  await holder.photograph('case-accesses')

  await worker.press('move-end')
  await worker.press('close-confirm')
  await worker.sees('已结束管控')
  await holder.reopen()
  await holder.press('hand-in-negative-test')
  await holder.sees('补交核酸阴性报告')
  await choosePhotos(holder, 1)
  await holder.photograph('case-report')
  await holder.press('report-send')
  await holder.page.locator('#photo-remove-0').waitFor({ state: 'hidden' })
  await holder.press('case-pictures')
  await holder.sees('补交')
  await areLoaded(holder)
  await holder.photograph('case-pictures')

  await worker.page.goBack()
  await worker.press('list-closed')
  await worker.sees('有补交的报告')
  await worker.page.getByText('张* ·').first().click()
  await worker.press('move-confirm-negative')
  await worker.sees('核酸阴性')
  await holder.reopen()
  await holder.sees('可以通行')
  await holder.photograph('small-tick')
})
