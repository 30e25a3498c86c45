import { setTimeout as wait } from 'node:timers/promises'
import { MINUTE, SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { PHONES } from '../linking/people'
import { allow, told, wechatUser } from '../messages/allowing'
import {
  analysesKept,
  analysisIn,
  analysisOf,
  anotherCode,
  asksOf,
  begin,
  judged,
  newestCode,
  somebodyIn,
  startOf,
  type,
  typeNewest,
} from './analyses'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())
afterEach(() => cloud.outside.fault('itinerary', 'none'))

const somebody = (openid: string) => somebodyIn(cloud, openid)

describe('where one code suffices', () => {
  it('is judged by it: the bit is that of the code, as if it had been authorised', async () => {
    const client = cloud.wechat('chen')
    expect(await begin(client, PHONES.single)).toMatchObject({
      state: 'awaiting-code',
      running: { maskedPhone: '138****0001', answered: 0, batches: 1 },
      bit: null,
    })
    expect(await typeNewest(cloud, client, PHONES.single)).toEqual(judged('clear'))
    expect(await analysisOf(client)).toEqual(judged('clear'))
    expect(await client.done('status.show')).toMatchObject({ phones: [{ validity: 'running', outdated: false }] })
  })

  it('is judged at once while the validity of the phone runs, without an SMS', async () => {
    const client = cloud.wechat('zhang')
    await cloud.prove(client, PHONES.traveller)
    const before = await asksOf(cloud)
    expect(await begin(client, PHONES.traveller)).toEqual(judged('exposed'))
    expect(await asksOf(cloud)).toEqual(before)
  })

  it('is not begun before the consent is ticked', async () => {
    const { client, phone } = somebody('careless')
    expect((await client.refused('declaration.startAnalysis', { phone, consentVersion: '2021-01' })).code).toBe('CONSENT_OUTDATED')
  })

  it('pressed twice, and three times at once: one SMS and one question', async () => {
    const client = cloud.wechat('hasty')
    const before = await asksOf(cloud)
    const started = await Promise.all([1, 2, 3].map(() => client.call('declaration.startAnalysis', startOf(PHONES.noRecord))))
    expect(started.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    expect((await begin(client, PHONES.noRecord)).state).toBe('awaiting-code')
    expect(await asksOf(cloud)).toEqual({ ...before, sms: before.sms + 1 })
    const code = await newestCode(cloud, PHONES.noRecord)
    await Promise.all([1, 2, 3].map(() => client.call('declaration.enterAnalysisCode', { code })))
    expect(await analysisOf(client)).toEqual(judged('unknown'))
    expect(await type(client, code)).toEqual(judged('unknown'))
    expect(await asksOf(cloud)).toEqual({ sms: before.sms + 1, questions: before.questions + 1 })
  })

  it('a wrong code is said, and the right one serves; another is sent only after the pause', async () => {
    const { client, phone } = somebody('fumbling')
    await begin(client, phone)
    const wrong = (await newestCode(cloud, phone)) === '111111' ? '222222' : '111111'
    expect(await type(client, wrong)).toMatchObject({ state: 'awaiting-code', notice: 'wrong-code' })
    const { code: refusal, params } = await client.refused('declaration.requestAnotherCode')
    expect(refusal).toBe('SMS_TOO_SOON')
    expect((await analysisOf(client)).running?.anotherAt).toBe(params.retryAt)
    expect((await typeNewest(cloud, client, phone)).state).toBe('judged')
    expect((await client.refused('declaration.requestAnotherCode')).code).toBe('ANALYSIS_NOT_RUNNING')
  })

  it('a code is over after three minutes: another one is asked for', async () => {
    const { client, phone } = somebody('slow')
    await begin(client, phone)
    const code = await newestCode(cloud, phone)
    await cloud.clock.shift(3 * MINUTE)
    expect((await client.refused('declaration.enterAnalysisCode', { code })).code).toBe('SMS_CODE_EXPIRED')
    expect((await anotherCode(client)).running?.codeUntil).toBeGreaterThan(cloud.clock.now())
    expect((await typeNewest(cloud, client, phone)).state).toBe('judged')
  })

  it('a mistyped number is replaced by the right one', async () => {
    const { client, phone } = somebody('mistyping')
    await begin(client, phone)
    await cloud.clock.shift(MINUTE)
    expect(await begin(client, PHONES.macao)).toMatchObject({ state: 'awaiting-code', running: { maskedPhone: '138****0010' } })
    expect((await typeNewest(cloud, client, PHONES.macao)).state).toBe('judged')
  })
})

describe('what fails', () => {
  it('is asked again by itself, with the same code', async () => {
    const { client, phone } = somebody('patient')
    await begin(client, phone)
    const { sms } = await asksOf(cloud)
    await cloud.outside.fault('itinerary', 'quota', 1)
    expect(await typeNewest(cloud, client, phone)).toMatchObject({ state: 'waiting', notice: 'asked-again' })
    expect((await analysisOf(client)).state).toBe('waiting')
    await cloud.clock.shift(5 * SECOND)
    expect((await analysisOf(client)).state).toBe('judged')
    expect((await asksOf(cloud)).sms).toBe(sms)
  })

  it('is told by a message to whom has left the page, and not to who waits', async () => {
    const one = wechatUser(cloud, 'leaving')
    const { phone } = somebody('leaving')
    await begin(one.client, phone)
    await allow(cloud, one, ['journey'], { accepts: 2 })
    await cloud.outside.fault('itinerary', 'quota', 1)
    await typeNewest(cloud, one.client, phone)
    await cloud.clock.shift(5 * SECOND)
    expect(await cloud.minute()).toMatchObject({ finishAnalyses: expect.any(Number), sendMessages: 1 })
    expect((await told(cloud, one)).map(({ fields }) => fields['thing2'])).toEqual(['返温研判已完成'])
    await cloud.minute()
    expect(await told(cloud, one)).toHaveLength(1)

    const waiting = wechatUser(cloud, 'waiting')
    const other = somebody('waiting')
    await begin(waiting.client, other.phone)
    await allow(cloud, waiting, ['journey'])
    await typeNewest(cloud, waiting.client, other.phone)
    expect(await cloud.minute()).toMatchObject({ sendMessages: 0 })
  })

  it('when the SMS cannot be sent, it is said, and asked for again', async () => {
    const { client, phone } = somebody('unreached')
    await cloud.outside.fault('itinerary', 'quota', 1)
    expect(await begin(client, phone)).toMatchObject({ state: 'awaiting-code', notice: 'not-sent' })
    expect((await anotherCode(client)).notice).toBeNull()
    expect((await typeNewest(cloud, client, phone)).state).toBe('judged')
  })

  it('a code that is on the phone but was never noted is not said to serve: another comes when it is over', async () => {
    const { client, phone } = somebody('unnoted')
    await begin(client, phone)
    await cloud.database
      .collection('phones')
      .where({ 'code.sentAt': cloud.database.command.gt(0) })
      .remove()
    await cloud.clock.shift(MINUTE)
    expect(await anotherCode(client)).toMatchObject({ state: 'awaiting-code', notice: 'not-sent', running: { codeUntil: null } })
    await cloud.clock.shift(3 * MINUTE)
    expect(await anotherCode(client)).toMatchObject({ notice: null, running: { codeUntil: expect.any(Number) } })
    expect((await typeNewest(cloud, client, phone)).state).toBe('judged')
  })

  it('is given up after half an hour, in words and by a message; it may be begun again', async () => {
    const one = wechatUser(cloud, 'giving-up')
    const { phone } = somebody('giving-up')
    await begin(one.client, phone)
    await allow(cloud, one, ['journey'])
    await cloud.clock.shift(30 * MINUTE)
    await cloud.minute()
    expect((await told(cloud, one)).map(({ fields }) => fields['thing2'])).toEqual(['返温研判未能按时完成'])
    expect(await analysisOf(one.client)).toMatchObject({ state: 'given-up', running: null, bit: null })
    expect((await one.client.refused('declaration.enterAnalysisCode', { code: '123456' })).code).toBe('ANALYSIS_NOT_RUNNING')
    expect((await begin(one.client, phone)).state).toBe('awaiting-code')
  })
})

describe('否', () => {
  it('nothing but that answer is kept', async () => {
    const { client, phone } = somebody('staying')
    await begin(client, phone)
    const kept = async () => (await analysesKept(cloud)).length
    const before = await kept()
    await client.done('declaration.answerNotReturning')
    expect(await kept()).toBe(before - 1)
    expect((await analysisOf(client)).state).toBe('none')
    const { data } = await cloud.database.collection('returnAnswers').get()
    expect(data).toEqual([{ _id: expect.any(String), isReturning: false, at: expect.any(Number), expiresAt: expect.anything() }])
    expect(await client.done('declaration.readMyDeclaration')).toEqual({ declaration: null, answeredNoAt: data[0].at })
    await client.done('declaration.answerNotReturning')
  })

  it('while a code is asked about: there is no analysis', async () => {
    const { client, phone } = somebody('changing-mind')
    await begin(client, phone)
    const { questions } = await asksOf(cloud)
    await cloud.outside.fault('itinerary', 'slow', 1)
    const typing = client.call('declaration.enterAnalysisCode', { code: await newestCode(cloud, phone) })
    while ((await asksOf(cloud)).questions === questions) await wait(20)
    await client.done('declaration.answerNotReturning')
    expect(analysisIn(await typing)?.state).toBe('none')
  })

  it('an analysis after it is told like the one before', async () => {
    const one = wechatUser(cloud, 'once-more')
    for (const count of [1, 2]) {
      const { phone } = somebody('once-more')
      await begin(one.client, phone)
      await allow(cloud, one, ['journey'])
      await cloud.outside.fault('itinerary', 'quota', 1)
      await typeNewest(cloud, one.client, phone)
      await cloud.clock.shift(5 * SECOND)
      await cloud.minute()
      expect(await told(cloud, one)).toHaveLength(count)
      await one.client.done('declaration.answerNotReturning')
      await cloud.clock.shift(MINUTE)
    }
  })
})
