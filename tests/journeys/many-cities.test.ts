import { compareManyCities } from '../functions/itinerary/many-cities'
import { makeOffice } from '../functions/office/staff'
import { startWorld } from './browser'
import { askForCode, newestCode } from './steps'

const world = startWorld()
const NUMBER = '13858770001'

it('more cities than a code is good for: the first code answers a part, the next one the rest, and the phone is authorised', async () => {
  const { cloud } = world
  await compareManyCities(cloud, cloud.wechat(await makeOffice(cloud, 'office')))
  await cloud.outside.travel(NUMBER, { cities: [] })
  const phone = await world.takePhone()
  await phone.press('begin')
  await askForCode(phone, NUMBER)
  await phone.type('sms-code', await newestCode(world, NUMBER))
  await phone.press('submit')
  await phone.sees('已完成 1 批，共 2 批城市')
  await phone.sees(/请填写新收到的验证码/)
  await phone.photograph('further-code')
  await phone.type('analysis-code', await newestCode(world, NUMBER))
  await phone.press('analysis-enter')
  await phone.sees('查询完成')
  await phone.photograph('further-codes-done')
  await phone.press('check-show')
  await phone.press('to-link')
  await phone.press('link-yes')
  await phone.press('link-done')
  await phone.sees('可以通行')
})
