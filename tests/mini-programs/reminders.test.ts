import { startCloud, type Cloud } from '../functions/harness'
import { PHONES } from '../functions/linking/people'
import { ACCEPTING, PLATFORMS, takePhone } from './phone'
import { becomeLinked } from './steps'

describe.each(PLATFORMS)('消息提醒 on %s', (platform) => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false })
  })
  afterAll(() => cloud?.stop())

  it('one message of each kind for each time the person agrees; none after stopping', async () => {
    const phone = await takePhone(cloud, { platform, user: 'subscriber', api: { requestSubscribeMessage: ACCEPTING[platform] } })
    await becomeLinked(phone, cloud, PHONES.single)
    phone.find('#service-settings').tap()
    await phone.waitFor('#reminders-allow')
    expect(phone.text()).toContain('尚未开启')
    phone.find('#reminders-allow').tap()
    await phone.waitFor('#reminders-stop')
    expect(phone.text()).toContain('还可收：状态变化 1 条，失效提醒 1 条，返温提醒 1 条')
    phone.find('#reminders-stop').tap()
    await phone.waitFor(() => phone.text().includes('尚未开启'))
    phone.close()
  })
})
