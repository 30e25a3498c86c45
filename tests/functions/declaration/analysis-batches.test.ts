import { MINUTE, SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { allow, told, wechatUser } from '../messages/allowing'
import { confirmation, julyAt, oneMore, propose } from '../office/risk-lists'
import { makeOffice } from '../office/staff'
import {
  analysesKept,
  analysisIn,
  analysisOf,
  asksOf,
  begin,
  judged,
  newestCode,
  partCities,
  somebodyIn,
  startOf,
  type,
  typeNewest,
} from './analyses'

let cloud: Cloud
let office: Client
let cities: string[]
const somebody = (openid: string) => somebodyIn(cloud, openid)
beforeAll(async () => {
  cloud = await startCloud()
  office = cloud.wechat(await makeOffice(cloud, 'office'))
  cities = await partCities(cloud, office, 2)
}, 60_000)
afterAll(() => cloud?.stop())
afterEach(() => cloud.outside.fault('itinerary', 'none'))

describe('where one code does not suffice', () => {
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
