import { setTimeout as wait } from 'node:timers/promises'
import type { readMyData } from '@contract/account/read-my-data'
import type { Output } from '@contract/operation'
import { forgottenAt } from '@domain/declaration/declaration'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { MINUTE } from '@domain/kernel/china-time'
import { keptFor } from '@domain/retention/retention.table'
import { analysisOf, asksOf, begin, newestCode } from '../declaration/analyses'
import type { Client } from '../harness/client'
import { type Cloud, startCloud } from '../harness'
import { declared } from '../declaration/journeys'
import { accounts, linkFamily, tracesOf } from './traces'
import { applicants, LIN, PHONES, proveAndLink } from '../linking/people'
import { confirmed, submit } from '../verification/people'

type MyData = Output<typeof readMyData>

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const denials = async () => JSON.stringify((await cloud.database.collection('denials').limit(100).get()).data).length

const family = (openid: string) => linkFamily(cloud, openid)
const traces = (account: string) => tracesOf(cloud, account)
const erase = (client: Client) => client.done('account.deleteMyData', {})

it('says what is kept, and what was consented to', async () => {
  const { client } = await family('reader')
  expect(await client.done('account.readMyData', {})).toEqual({
    people: 4,
    cases: [],
    journeys: [],
    phones: [{ maskedPhone: expect.stringMatching(/^138\*{4}\d{4}$/), provedAt: expect.any(Number) }],
    consents: [{ version: '2022-07', at: expect.any(Number), maskedPhone: expect.stringMatching(/^138\*{4}\d{4}$/) }],
  })
  await erase(client)
})

it('cases and journeys are named one by one, whose they are to confirmed people alone', async () => {
  const me = await confirmed(cloud, cloud.wechat('case-and-journey'), LIN)
  const opened = await submit(me)
  await me.client.done('verification.withdrawCase', { person: me.reference, revision: opened.revision })
  await submit(me)
  const journey = await declared(cloud, me.client, [me.reference])
  const since = expect.any(Number)
  const read = await me.client.done<MyData>('account.readMyData', {})
  expect(read).toMatchObject({
    cases: [
      { person: me.reference, state: 'submitted', since, keptUntil: null },
      { person: me.reference, state: 'withdrawn', since, keptUntil: since },
    ],
    journeys: [{ state: 'declared', since, keptUntil: forgottenAt(journey.journey.arrivesOn) }],
  })
  expect(read.cases[1]?.keptUntil).toBe((read.cases[1]?.since ?? 0) + keptFor('cases'))
  const { client: stranger } = await family('stranger')
  expect(await stranger.done('account.readMyData', {})).toMatchObject({ cases: [], journeys: [] })
  await Promise.all([erase(me.client), erase(stranger)])
})

it('cases are all named, however many', async () => {
  const me = await confirmed(cloud, cloud.wechat('many-cases'), { phone: PHONES.single, maskedName: '陈*明', id: 'demo-1' })
  await submit(me)
  const cases = cloud.database.collection('cases')
  const { data } = await cases.where({ state: 'submitted' }).orderBy('openedAt', 'desc').limit(1).get()
  const [{ person, openedAt }] = data as { person: string; openedAt: number }[]
  // Written into the database, for nobody hands in so many forms here; some at one instant.
  for (let place = 0; place < 120; place++) {
    const at = openedAt - Math.floor(place / 7) * MINUTE
    await cases.add({
      _id: `earlier.${place}`,
      person,
      count: 100 + place,
      state: 'withdrawn',
      openedAt: at,
      changedAt: at,
      expiresAt: new Date(at + keptFor('cases')),
    })
  }
  const read = await me.client.done<MyData>('account.readMyData', {})
  expect(read.cases).toHaveLength(121)
  await erase(me.client)
})

it('nothing is kept for somebody unknown', async () => {
  const nobody = cloud.wechat('nobody')
  expect(await nobody.done('account.readMyData', {})).toEqual({ people: 0, cases: [], journeys: [], phones: [], consents: [] })
  expect(await erase(nobody)).toEqual({ deleted: true })
})

it('what is kept of somebody who has linked nobody goes too', async () => {
  const kept = ['messagePermissions', 'returnAnswers']
  const count = () => Promise.all(kept.map(async (name) => (await cloud.database.collection(name).count()).total ?? 0))
  const before = await count()
  const client = cloud.wechat('unlinked')
  await client.done('messages.allowMessages', { kinds: ['situation'], language: 'zh' })
  await client.done('declaration.answerNotReturning', {})
  expect(await count()).toEqual(before.map((number) => number + 1))
  expect(await erase(client)).toEqual({ deleted: true })
  expect(await count()).toEqual(before)
})

it('everything of the account goes, its passes are denied, and it can begin anew', async () => {
  const { client, account } = await family('leaver')
  expect(await traces(account)).toEqual(expect.arrayContaining(['holders', 'persons', 'consents', 'passes']))
  const denied = await denials()
  expect(await erase(client)).toEqual({ deleted: true })
  expect(await traces(account)).toEqual([])
  expect(await denials()).toBeGreaterThan(denied)
  expect(await client.done('status.show', {})).toMatchObject({ applicants: [], phones: [] })
  expect(await erase(client)).toEqual({ deleted: true })
  await proveAndLink(cloud, client, PHONES.family)
  expect(await applicants(client)).toHaveLength(4)
  await erase(client)
})

it('who shows the same people keeps them', async () => {
  const [one, other] = [await family('one'), await family('other')]
  await erase(one.client)
  expect(await applicants(other.client)).toHaveLength(4)
  await erase(other.client)
  expect((await cloud.database.collection('persons').count()).total).toBe(0)
})

it('twice at once is once', async () => {
  const { client, account } = await family('twice')
  const answers = await Promise.all([erase(client), erase(client)])
  expect(answers).toContainEqual({ deleted: true })
  expect(await traces(account)).toEqual([])
})

describe('while the ministry is asked', () => {
  const PHONE = '13900000001'
  /** A code is typed in the account, and everything is deleted before the answer comes. */
  async function eraseBeforeAnswer(openid: string, operation: string, more: object) {
    const { client, account } = await family(openid)
    await cloud.clock.shift(4 * MINUTE)
    await begin(client, PHONE)
    const { questions } = await asksOf(cloud)
    await cloud.outside.fault('itinerary', 'slow', 1)
    const typed = client.call(operation, { code: await newestCode(cloud, PHONE), ...more })
    while ((await asksOf(cloud)).questions === questions) await wait(20)
    expect(await erase(client)).toEqual({ deleted: true })
    return { client, account, reply: await typed }
  }

  it('authorising is refused, and nothing comes back', async () => {
    const more = { phone: PHONE, consentVersion: CONSENT_VERSION }
    const { account, reply } = await eraseBeforeAnswer('authorising', 'itinerary.authorise', more)
    expect(reply).toMatchObject({ ok: false, error: { code: 'ACCOUNT_CLOSED' } })
    expect(await traces(account)).toEqual([])
  })

  it('an analysis is refused, and nothing comes back', async () => {
    const { client, account, reply } = await eraseBeforeAnswer('analysing', 'declaration.enterAnalysisCode', {})
    expect(reply).toMatchObject({ ok: false, error: { code: 'ACCOUNT_CLOSED' } })
    expect(await traces(account)).toEqual([])
    expect((await analysisOf(client)).state).toBe('none')
  })
})

it.each([1, 2, 4, 6, 8, 11, 14])('dies at call %i of the database: closed to everybody, and gone within a minute', async (call) => {
  const { client, account } = await family(`died-${call}`)
  await cloud.failDatabase(call, 'after')
  const answer = await client.call('account.deleteMyData', {})
  await cloud.forgiveDatabase()
  const left = await accounts(cloud)
  if (!answer.ok && left.includes(account) && call > 2) {
    expect((await client.refused('status.show', {})).code).toBe('ACCOUNT_CLOSED')
    expect((await client.refused('account.readMyData', {})).code).toBe('ACCOUNT_CLOSED')
  }
  await cloud.minute()
  if (call <= 2) await erase(client)
  expect(await traces(account)).toEqual([])
})
