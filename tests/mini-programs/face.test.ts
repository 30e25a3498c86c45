import { startCloud, type Cloud } from '../functions/harness'
import { idNumberOf, PHONES } from '../functions/linking/people'
import type { ApiOverrides, MiniProgram } from '../minihost'
import { type MiniPlatform, PLATFORMS, takePhone } from './phone'
import { askForCode, typeCode } from './steps'

type Outcome = 'passed' | 'failed' | 'cancelled' | 'too late'

/** What a person in front of the platform's camera does, told to the outside world as the platform would. */
const camera: Record<MiniPlatform, (cloud: Cloud, outcome: () => Outcome) => ApiOverrides> = {
  weapp: (cloud, outcome) => ({
    async requestFacialVerify({ verifyId }) {
      const numbers = { failed: 90011, cancelled: 90002, 'too late': 90107, passed: 0 }
      const how = outcome()
      if (how !== 'too late') await cloud.outside.face(verifyId, how)
      if (how !== 'passed') throw Object.assign(new Error(how), { errCode: numbers[how] })
      return {}
    },
  }),
  alipay: (cloud, outcome) => ({
    call([, { param }, done]) {
      const { certifyId } = JSON.parse(param) as { certifyId: string }
      const how = outcome()
      const end = {
        passed: { resultStatus: '9000' },
        cancelled: { resultStatus: '6001' },
        failed: null,
        'too late': { resultStatus: '6002' },
      }
      const told = how === 'too late' ? Promise.resolve() : cloud.outside.face(certifyId, how)
      void Promise.resolve(told).then(() => done(end[how]))
    },
  }),
}

const WORDS: Record<MiniPlatform, Record<Exclude<Outcome, 'passed'>, string>> = {
  weapp: { failed: '没有采集到清晰的人脸', cancelled: '已取消刷脸', 'too late': '刷脸超时' },
  alipay: { failed: '人脸核验没有通过', cancelled: '已取消刷脸', 'too late': '刷脸时网络中断' },
}

async function toTheForm(phone: MiniProgram, cloud: Cloud): Promise<void> {
  const begin = await phone.waitFor('#begin')
  begin.tap()
  await askForCode(phone, PHONES.nobody)
  await typeCode(phone, cloud, PHONES.nobody)
  phone.find('#submit').tap()
  const no = await phone.waitFor('#link-no')
  no.tap()
  await phone.waitFor('#face-start')
}

describe.each(PLATFORMS)('刷脸 on %s', (platform) => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false })
  }, 60_000)
  afterAll(() => cloud?.stop())

  it('cancelled, too late, not passed, each in words; then passed', async () => {
    let outcome: Outcome = 'cancelled'
    const phone = await takePhone(cloud, { platform, user: 'face', api: camera[platform](cloud, () => outcome) })
    await toTheForm(phone, cloud)
    phone.find('#face-name').input('黄志强')
    phone.find('#face-number').input(await idNumberOf(cloud, 'demo-5'))
    for (outcome of ['cancelled', 'too late', 'failed'] as const) {
      phone.find('#face-start').tap()
      await phone.waitFor({ text: WORDS[platform][outcome] })
    }
    outcome = 'passed'
    phone.find('#face-start').tap()
    const done = await phone.waitFor('#link-done')
    done.tap()
    await phone.waitFor('#grid-link')
    expect(phone.text()).toContain('黄*强')
    phone.close()
  })

  it('a phone too old for it is told so', async () => {
    const phone = await takePhone(cloud, { platform, user: 'old-phone', api: { requestFacialVerify: undefined, call: undefined } })
    await cloud.clock.shift(3 * 60_000)
    await toTheForm(phone, cloud)
    phone.find('#face-name').input('黄志强')
    phone.find('#face-number').input(await idNumberOf(cloud, 'demo-5'))
    phone.find('#face-start').tap()
    await phone.waitFor({ text: '这部手机暂不能刷脸' })
    phone.close()
  })
})
