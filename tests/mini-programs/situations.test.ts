import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { DAY, HOUR, MINUTE, SECOND } from '@domain/kernel/china-time'
import { PROMISE_VERSION } from '@domain/status/temporary-pass'
import { type Cloud, startCloud } from '../functions/harness'
import type { Client } from '../functions/harness/client'
import { CHEN, LI, PHONES, proveAndLink, ZHANG } from '../functions/linking/people'
import { confirmed, FORM, type Holder, makeGrid, MEASURE, submit, work } from '../functions/verification/people'
import type { MiniProgram } from '../minihost'
import { startDrawing } from './drawing'
import { PLATFORMS, takePhone } from './phone'
import { readQr } from './qr'

const LONGEST_VALIDITY = DAY

/** Each step goes on where the one before it ended. */
describe.each(PLATFORMS)('the situations by real facts, on %s', (platform) => {
  const draw = startDrawing()
  const phones: MiniProgram[] = []
  let cloud: Cloud
  let worker: Client
  beforeAll(async () => {
    cloud = await startCloud()
    ;({ worker } = await makeGrid(cloud))
  }, 60_000)
  afterAll(() => {
    for (const phone of phones) phone.close()
    return cloud?.stop()
  })

  const accountOf = (user: string) => (platform === 'weapp' ? Promise.resolve(cloud.wechat(user)) : cloud.alipay(user))

  async function take(user: string, options: Partial<Parameters<typeof takePhone>[1]> = {}) {
    const phone = await takePhone(cloud, { platform, user, ...options })
    phones.push(phone)
    return phone
  }

  /** What the strip says, and with which mark. */
  async function shows(phone: MiniProgram, situation: number, verdict: string, detail: string, mark: string) {
    phone.pullDown()
    await phone.waitFor(() => phone.findAll('.verdict__detail')[0]?.text.startsWith(detail) ?? false)
    expect(phone.find('.verdict__words').text).toBe(verdict)
    expect(phone.find('.mark--medium').classes).toContain(`mark--${mark}`)
    await phone.waitFor(() => readQr(phone))
    await draw(phone, `situation-${situation}`)
  }

  describe('somebody who was in a risk area', () => {
    let me: Holder
    let phone: MiniProgram
    let id: string
    beforeAll(async () => {
      me = await confirmed(cloud, await accountOf('traveller'), ZHANG)
      phone = await take('traveller')
    })
    const linkAgain = async () => me.client.done('linking.linkByPhone', { phone: (await me.person()).phone })

    /** As the data bureau's import leaves it; read at the next linking. */
    async function enter(kind: 'truck' | 'health') {
      const [person] = (await cloud.database.collection('persons').limit(1).get()).data as { _id: string }[]
      const until = cloud.clock.now() + DAY
      const entry = cloud.database.collection('listEntries').doc(`${kind}.${person?._id}`)
      await entry.set({ kind, person: person?._id, until, expiresAt: new Date(until) })
      await linkAgain()
      return entry
    }

    it('3: not verified', () => shows(phone, 3, '不能通行', '绿码 · 行程异常 · 未核查', 'cross'))

    it('12: on the white list of health codes', async () => {
      const entry = await enter('health')
      await shows(phone, 12, '不能通行', '绿码 · 健康码白名单 · 行程异常', 'cross')
      await entry.remove()
      await linkAgain()
    })

    it('4: the case is handed in', async () => {
      id = (await submit(me, FORM, 1)).case
      await shows(phone, 4, '不能通行', '绿码 · 行程异常 · 核查中', 'cross')
    })

    it('5: under control', async () => {
      await work(worker, id, { event: 'receive' }, { event: 'control', measure: MEASURE })
      await shows(phone, 5, '不能通行', '绿码 · 行程异常 · 已管控', 'cross')
    })

    it('9: monitored, so that it depends on the place', async () => {
      await work(worker, id, { event: 'control', measure: { ...MEASURE, kind: 'monitoring' }, reason: '风险情况有变化' })
      await shows(phone, 9, '按场所通行', '绿码 · 限制聚集', 'bar')
      expect(phone.text()).toContain('公共交通')
    })

    it('2: ended with a negative test', async () => {
      await work(worker, id, { event: 'confirm-negative' }, { event: 'end', checks: [], reason: '已核实' })
      await shows(phone, 2, '可以通行', '绿码 · 已结束管控', 'small-tick-white')
    })

    it('11: a truck driver', async () => {
      await enter('truck')
      await shows(phone, 11, '可以通行', '绿码 · 集卡车司机', 'tick-white')
    })
  })

  describe('somebody who was nowhere', () => {
    let me: Holder
    let phone: MiniProgram
    beforeAll(async () => {
      me = await confirmed(cloud, await accountOf('at-home'), CHEN)
      phone = await take('at-home')
    })

    it('1: may pass, also without network', async () => {
      await shows(phone, 1, '可以通行', '绿码 · 行程正常', 'tick-white')
      const later = await take('at-home', { storage: new Map(phone.storage), network: 'none' })
      await later.waitFor({ text: '无网络' })
      await later.waitFor(() => readQr(later))
      await draw(later, 'offline')
      later.passTime(LONGEST_VALIDITY)
      await later.waitFor({ text: '行程已到失效时间' })
      await draw(later, 'expired')
    })

    it('6: the health code turns red', async () => {
      await cloud.outside.change(CHEN.id, { colour: 'red' })
      await me.client.done('linking.linkByPhone', { phone: (await me.person()).phone })
      await shows(phone, 6, '不能通行', '红码 · 行程正常', 'stop')
    })

    it('7: under control', async () => {
      const { case: id } = await submit(me)
      await work(worker, id, { event: 'receive' }, { event: 'control', measure: MEASURE })
      await shows(phone, 7, '不能通行', '红码 · 已核查', 'stop')
    })
  })

  it('10 and 14: no record, then two hours on a promise', async () => {
    const me = await confirmed(cloud, await accountOf('without-record'), LI)
    const phone = await take('without-record')
    await shows(phone, 10, '不能通行', '绿码 · 未查到行程信息', 'question')
    await me.client.done('status.applyTemporaryPass', { person: me.reference, promiseVersion: PROMISE_VERSION })
    await shows(phone, 14, '可以通行', '绿码 · 临时通行', 'question-white')
  })

  it('13: asking for too many codes', async () => {
    const client = await accountOf('eager')
    const ask = (phone: string) => client.call('sms.sendCode', { phone, consentVersion: CONSENT_VERSION })
    for (let sent = 0; sent < 5; sent++) {
      expect((await ask(`1370000010${sent}`)).ok).toBe(true)
      await cloud.clock.shift(MINUTE + SECOND)
    }
    expect((await ask('13700000105')).ok).toBe(false)
    const phone = await take('eager')
    await phone.waitFor({ text: '解除时间' })
    expect(phone.find('.mark--large').classes).toContain('mark--cross')
    await draw(phone, 'situation-13')
  })

  it('8: no registry answers for a day', async () => {
    await proveAndLink(cloud, await accountOf('unlucky'), PHONES.hangzhou)
    await cloud.outside.fault('zhejiang', 'down')
    await cloud.outside.fault('national', 'down')
    await cloud.clock.shift(DAY - HOUR)
    await cloud.prove(await accountOf('unlucky'), PHONES.hangzhou)
    await cloud.clock.shift(HOUR)
    await shows(await take('unlucky'), 8, '请用健康码 + 行程卡', '灰码 · 省级数据获取超时', 'bar')
  })

  it('nothing yet: what this is; and without network, what serves', async () => {
    const phone = await take('new')
    await phone.waitFor('#begin')
    await draw(phone, 'start')
    const offline = await take('new', { network: 'none' })
    await offline.waitFor({ text: '没有连上网络' })
    await draw(offline, 'failed')
  })
})
