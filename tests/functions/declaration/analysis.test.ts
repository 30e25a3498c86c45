import { MINUTE, SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { PHONES } from '../linking/people'
import { allow, told, wechatUser } from '../messages/allowing'
import { confirmation, julyAt, oneMore, propose } from '../office/risk-lists'
import { makeOffice } from '../office/staff'
import {
  analysesKept,
  analysisIn,
  analysisOf,
  anotherCode,
  asksOf,
  begin,
  newestCode,
  partCities,
  startOf,
  type,
  typeNewest,
} from './analyses'

let cloud: Cloud
let office: Client
beforeAll(async () => {
  cloud = await startCloud()
  office = cloud.wechat(await makeOffice(cloud, 'office'))
}, 60_000)
afterAll(() => cloud?.stop())
afterEach(() => cloud.outside.fault('itinerary', 'none'))

/** Somebody with a phone of their own that nothing is known of. */
let phones = 0
const somebody = (openid: string) => ({ client: cloud.wechat(openid), phone: `1380000${String((phones += 1)).padStart(4, '0')}` })
const judged = (bit: string) => ({ state: 'judged', running: null, notice: null, bit })

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
})

describe('where one code does not suffice', () => {
  let cities: string[]
  beforeAll(async () => {
    cities = await partCities(cloud, office, 2)
  })

  it('another one is sent, unasked and uncounted, and the bits join to one', async () => {
    const { client, phone } = somebody('far-travelled')
    await cloud.outside.travel(phone, { cities: [cities.at(-1) ?? ''] })
    expect((await begin(client, phone)).running).toMatchObject({ answered: 0, batches: 2 })
    const first = await newestCode(cloud, phone)
    expect(await type(client, first)).toMatchObject({
      state: 'awaiting-code',
      notice: 'another-code',
      running: { answered: 1, batches: 2 },
    })
    expect(await newestCode(cloud, phone)).not.toBe(first)
    expect(await typeNewest(cloud, client, phone)).toEqual(judged('exposed'))
    const { sends } = (await cloud.database.collection('senders').where({}).limit(1000).get()).data.at(-1)
    expect(sends).toHaveLength(1)
  })

  it('stops at the first exposed', async () => {
    const { client, phone } = somebody('exposed-at-once')
    await cloud.outside.travel(phone, { cities: [cities[0] ?? ''] })
    await begin(client, phone)
    expect(await typeNewest(cloud, client, phone)).toEqual(judged('exposed'))
  })

  it('the answer to a part is no authorisation', async () => {
    const { client, phone } = somebody('taking-a-short-cut')
    await begin(client, phone)
    const code = await newestCode(cloud, phone)
    await type(client, code)
    expect((await client.refused('itinerary.authorise', { ...startOf(phone), code })).code).toBe('SMS_CODE_WRONG')
  })

  it('a batch that fails is asked again, the one before is not', async () => {
    const { client, phone } = somebody('half-way')
    await begin(client, phone)
    await typeNewest(cloud, client, phone)
    await cloud.outside.fault('itinerary', 'quota', 1)
    const { questions } = await asksOf(cloud)
    expect(await typeNewest(cloud, client, phone)).toMatchObject({ state: 'waiting', running: { answered: 1 } })
    await cloud.clock.shift(5 * SECOND)
    expect(await analysisOf(client)).toEqual(judged('clear'))
    expect((await asksOf(cloud)).questions).toBe(questions + 2)
  })

  it('a new list starts it anew, and says so', async () => {
    const { client, phone } = somebody('overtaken')
    const done = somebody('done-before')
    await begin(done.client, done.phone)
    for (const _ of [1, 2]) await typeNewest(cloud, done.client, done.phone)
    expect((await analysisOf(done.client)).state).toBe('judged')
    const one = wechatUser(cloud, 'done-before')
    await allow(cloud, one, ['journey'])

    await begin(client, phone)
    await typeNewest(cloud, client, phone)
    const proposal = await propose(cloud, office, julyAt(17, oneMore('辽宁省', '沈阳市')))
    await office.done('office.confirmRiskList', confirmation(proposal, proposal.chosen.slice(1)))
    await cloud.clock.shift(MINUTE + SECOND)
    expect(await analysisOf(client)).toMatchObject({ state: 'awaiting-code', notice: 'begun-anew', running: { answered: 0 } })
    await cloud.minute()
    expect((await told(cloud, one)).map(({ fields }) => fields['thing2'])).toEqual(['风险地区名单已更新'])
    expect(await analysisOf(done.client)).toMatchObject({ state: 'outdated', bit: 'clear' })
    for (const _ of [1, 2]) await typeNewest(cloud, client, phone)
    expect((await analysisOf(client)).state).toBe('judged')
  })

  it('no place, number or code lies in what is kept, said or logged', async () => {
    const { client, phone } = somebody('private')
    await cloud.outside.travel(phone, { cities: [cities[1] ?? ''] })
    const codes: string[] = []
    const replies = [await client.call('declaration.startAnalysis', startOf(phone))]
    codes.push(await newestCode(cloud, phone))
    const kept = [await analysesKept(cloud)]
    replies.push(await client.call('declaration.enterAnalysisCode', { code: codes[0] }))
    expect(analysisIn(replies[1])?.bit).toBe('exposed')
    kept.push(await analysesKept(cloud))
    const logs = await Promise.all(replies.map(({ requestId }) => cloud.logs(requestId)))
    const all = JSON.stringify([kept, replies, logs])
    expect([phone, ...codes, ...cities].filter((secret) => new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(all))).toEqual([])
  })
})
