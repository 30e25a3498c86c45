import { MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { analysisOf, asksOf, begin, newestCode } from './analyses'

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
