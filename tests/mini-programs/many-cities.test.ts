import { startCloud, type Cloud } from '../functions/harness'
import { PHONES } from '../functions/linking/people'
import { compareManyCities } from '../functions/itinerary/many-cities'
import { makeOffice } from '../functions/office/staff'
import { startDrawing } from './drawing'
import { PLATFORMS, takePhone } from './phone'
import { askForCode, typeCode } from './steps'

describe.each(PLATFORMS)('more cities than a code is good for, on %s', (platform) => {
  const draw = startDrawing()
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false })
    await compareManyCities(cloud, cloud.wechat(await makeOffice(cloud, 'office')))
    await cloud.outside.travel(PHONES.single, { cities: [] })
  }, 60_000)
  afterAll(() => cloud?.stop())

  it('the first code answers a part, the next one the rest, and the phone is authorised', async () => {
    const phone = await takePhone(cloud, { platform, user: 'in-parts' })
    const tap = async (id: string) => (await phone.waitFor(`#${id}`)).tap()
    await tap('begin')
    await askForCode(phone, PHONES.single)
    await typeCode(phone, cloud, PHONES.single)
    await tap('submit')
    await phone.waitFor({ text: '已完成 1 批，共 2 批城市' })
    await draw(phone, 'further-code')
    const [sms] = await cloud.outside.inbox(PHONES.single)
    phone.find('#analysis-code').input(sms?.code ?? '')
    await tap('analysis-enter')
    await phone.waitFor({ text: '查询完成' })
    await draw(phone, 'further-codes-done')
    await tap('check-show')
    await tap('to-link')
    await tap('link-yes')
    await tap('link-done')
    await phone.waitFor({ text: '可以通行' })
  })
})
