import { MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { PHONES } from '../linking/people'
import { confirmed, type Holder } from '../verification/people'
import { analysisOf, asksOf, begin, newestCode } from './analyses'
import { journeyOf, promise } from './journeys'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

/** More calls than a typed code makes: the last ones meet no fault at all. */
const PLACES = Array.from({ length: 24 }, (_, place) => place)
const CASES = PLACES.flatMap((place) => (['before', 'after'] as const).map((when): [number, 'before' | 'after'] => [place, when]))

it.each(CASES)('a code is typed, the database fails after %i calls, %s the work: judged by that code', async (place, when) => {
  const client = cloud.wechat(`judged-${place}-${when}`)
  const phone = `138222${10_000 + 2 * place + (when === 'after' ? 1 : 0)}`
  await begin(client, phone)
  const { sms } = await asksOf(cloud)
  const code = await newestCode(cloud, phone)
  await cloud.failDatabase(place, when)
  await client.call('declaration.enterAnalysisCode', { code })
  await cloud.forgiveDatabase()
  for (let minute = 0; minute < 2; minute++) {
    await cloud.clock.shift(MINUTE)
    await cloud.minute()
  }
  if ((await analysisOf(client)).state === 'awaiting-code') await client.done('declaration.enterAnalysisCode', { code })
  expect(await analysisOf(client)).toMatchObject({ state: 'judged', bit: 'clear' })
  expect(await client.done('status.show')).toMatchObject({ phones: [{ validity: 'running' }] })
  expect((await asksOf(cloud)).sms).toBe(sms)
})

describe('who answered 否 declares a journey', () => {
  interface Mine {
    declaration: { revision: number }
    answeredNoAt: number | null
  }
  let chen: Holder
  beforeAll(async () => {
    chen = await confirmed(cloud, cloud.wechat('declaring'), { phone: PHONES.single, maskedName: '陈*明', id: 'demo-1' })
  })

  it.each(Array.from({ length: 14 }, (_, place) => place))('the database fails after %i calls: 否 is over all the same', async (place) => {
    const { client, reference } = chen
    const declare = () => client.call('declaration.declareJourney', { journey: journeyOf(cloud, [reference]), ...promise })
    await client.done('declaration.answerNotReturning')
    await cloud.failDatabase(place, 'before')
    await declare()
    await cloud.forgiveDatabase()
    await declare()
    await cloud.clock.shift(10 * MINUTE)
    await cloud.minute()
    const { declaration, answeredNoAt } = await client.done<Mine>('declaration.readMyDeclaration')
    expect(answeredNoAt).toBeNull()
    await client.done('declaration.withdrawDeclaration', { revision: declaration.revision })
  })
})
