import { civilDate } from '@domain/kernel/china-time'
import { idNumberOf, PHONES } from '../functions/linking/people'
import { makeOffice, makeStaff } from '../functions/office/staff'
import { confirmed, STREET, submit, work } from '../functions/verification/people'
import { HAND, startWorld } from './browser'
import { takeDesk } from './steps'

const world = startWorld()

it('the office reads who did what, about whom, and sees that a day is whole, and where it is not', async () => {
  const { cloud } = world
  const office = await makeOffice(cloud, 'journey-office')
  const worker = await makeStaff(cloud, office, 'worker', { role: 'grid', streets: [STREET] })
  const me = await confirmed(cloud, cloud.wechat('zhang'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
  await work(worker, (await submit(me)).case, { event: 'receive' })
  await cloud.minute()

  const phone = await takeDesk(world, office, { role: 'office', label: '王主任' }, 'audit')
  await phone.sees('办理核查 · 接收核查')
  await phone.sees('每日完整性')
  await phone.photograph('office-audit')

  await phone.type('audit-document', await idNumberOf(cloud, 'demo-3'))
  await phone.press('audit-role-grid')
  await phone.press('audit-search')
  await phone.page.getByText('邀请工作人员').first().waitFor({ state: 'hidden' })
  await phone.sees('查看核查')

  const day = civilDate(cloud.clock.now())
  await phone.press(`check-${day}`)
  await phone.sees(/^完整/)
  const { data } = await cloud.database.collection('audit').where({ operation: 'verification.readStreetCase' }).get()
  await cloud.database
    .collection('audit')
    .doc((data as { _id: string }[])[0]?._id ?? '')
    .remove()
  await phone.press(`check-${day}`)
  await phone.sees(/第 \d+ 条已不在/)
  await phone.photograph('office-audit-broken')

  await phone.page.setViewportSize(HAND)
  await phone.press('audit-operation')
  await phone.press('choose-verification')
  await phone.press('choose-verification.moveStreetCase'.replace('.', '\\.'))
  await phone.press('audit-search')
  await phone.sees('办理核查 · 接收核查')
  await phone.photograph('office-audit-phone')
})
