import { setTimeout as wait } from 'node:timers/promises'
import { MINUTE, SECOND } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { allow, wechatUser } from '../messages/allowing'
import { makeOffice } from '../office/staff'
import { analysisOf, anotherCode, asksOf, begin, partCities, typeNewest } from './analyses'

const PHONE = '13800000001'

let cloud: Cloud
beforeEach(async () => {
  cloud = await startCloud()
}, 60_000)
afterEach(() => cloud?.stop())

const untilAsked = async (questions: number) => {
  while ((await asksOf(cloud)).questions < questions) await wait(20)
}

it('kill -9 while the second batch is asked about: it goes on there, the first is not asked again', async () => {
  const office = cloud.wechat(await makeOffice(cloud, 'office'))
  await partCities(cloud, office, 2)
  const leaving = () => wechatUser(cloud, 'leaving')
  await cloud.outside.travel(PHONE, { record: false })
  await begin(leaving().client, PHONE)
  await allow(cloud, leaving(), ['journey'])
  await typeNewest(cloud, leaving().client, PHONE)
  expect((await analysisOf(leaving().client)).running).toMatchObject({ answered: 1, batches: 2 })

  await cloud.outside.fault('itinerary', 'slow')
  const dying = typeNewest(cloud, leaving().client, PHONE).catch(() => undefined)
  await untilAsked(2)
  cloud = await cloud.killAndStart()
  await dying

  expect(await analysisOf(leaving().client)).toMatchObject({ state: 'asking', running: { answered: 1 } })
  await cloud.clock.shift(MINUTE)
  await cloud.minute()
  await cloud.clock.shift(5 * SECOND)
  await cloud.minute()
  // The ministry was killed too and knows of no code: nobody says that the person typed it wrong.
  expect(await analysisOf(leaving().client)).toMatchObject({ state: 'awaiting-code', notice: 'code-spent', running: { answered: 1 } })

  const before = await asksOf(cloud)
  await cloud.outside.travel(PHONE, { cities: [] })
  await anotherCode(leaving().client)
  await typeNewest(cloud, leaving().client, PHONE)
  expect(await analysisOf(leaving().client)).toMatchObject({ state: 'judged', bit: 'unknown' })
  expect(await asksOf(cloud)).toEqual({ sms: before.sms + 1, questions: before.questions + 1 })
}, 60_000)
