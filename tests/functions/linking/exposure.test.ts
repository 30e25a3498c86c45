import { DAY, HOUR } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { PHONES, applicant, confirm, proveAndLink } from './people'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

/** 吴芳 is registered under one phone, carries another one as well, and is shown by a relative too. */
const OWN = PHONES.withStranger
const bit = async (openid: string, name: string) => (await applicant(cloud.wechat(openid), name)).code?.itinerary
const SHANGHAI = { cities: ['330300', '310000'] }

it("what a stranger's phone has been to does not travel", async () => {
  await cloud.outside.travel(OWN, SHANGHAI)
  await proveAndLink(cloud, cloud.wechat('owner'), OWN)
  await cloud.outside.change('demo-6', { phone: PHONES.single })
  await proveAndLink(cloud, cloud.wechat('relative'), PHONES.single)
  expect(await bit('owner', '吴*')).toBe('exposed')
  expect(await bit('relative', '吴*')).toBe('clear')
})

it('once confirmed as self, it travels with the person into other accounts, and with nobody else', async () => {
  await confirm(cloud, cloud.wechat('owner'), '吴*', 'demo-6')
  expect(await bit('relative', '吴*')).toBe('exposed')
  expect(await bit('relative', '陈*明')).toBe('clear')
})

it('an account that links the person later sees it too', async () => {
  await proveAndLink(cloud, cloud.wechat('late'), PHONES.single)
  expect(await bit('late', '吴*')).toBe('exposed')
})

it('a newer answer for that phone ends it', async () => {
  await cloud.outside.travel(OWN, { cities: ['330300'] })
  await cloud.prove(cloud.wechat('owner'), OWN)
  expect(await bit('relative', '吴*')).toBe('clear')
})

it('it ends after 14 days by itself', async () => {
  await cloud.outside.travel(OWN, SHANGHAI)
  await cloud.prove(cloud.wechat('owner'), OWN)
  await cloud.clock.shift(14 * DAY - HOUR)
  await cloud.prove(cloud.wechat('relative'), PHONES.single)
  expect(await bit('relative', '吴*')).toBe('exposed')
  await cloud.clock.shift(HOUR)
  expect(await bit('relative', '吴*')).toBe('clear')
})
