import { type Cloud, startCloud } from '../harness'
import { PHONES, applicants, proveAndLink } from './people'

const JOHN = 'E12345678'
const HO = 'MA0123456'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const link = (passportNumber: string) => ({ passportNumber })

it('links the holder as self, when the phone of the health code is proved here', async () => {
  const me = cloud.wechat('john')
  await cloud.prove(me, PHONES.passport)
  expect(await me.done('linking.linkByPassport', link(JOHN))).toEqual({
    linked: 1,
    added: 1,
    incomplete: false,
    maskedNames: ['J*** S***'],
  })
  expect(await applicants(me)).toEqual([expect.objectContaining({ role: 'self', view: 'code', maskedName: expect.stringContaining('*') })])
  expect(await me.done('linking.linkByPassport', link(JOHN))).toEqual({
    linked: 1,
    added: 0,
    incomplete: false,
    maskedNames: ['J*** S***'],
  })
  expect(await applicants(me)).toHaveLength(1)
})

it.each([
  ['a passport', PHONES.passport, JOHN],
  ['a code of Macao alone', PHONES.macao, HO],
])('confirms who was linked by phone: %s', async (_whose, phone, number) => {
  const me = cloud.wechat(`by-phone-${phone}`)
  await proveAndLink(cloud, me, phone)
  const before = await applicants(me)
  expect(before).toMatchObject([{ role: 'unconfirmed', can: { confirm: 'passport' } }])
  await me.done('linking.linkByPassport', link(number))
  expect(await applicants(me)).toMatchObject([{ person: before[0]?.person, role: 'self', can: { confirm: null } }])
})

it('tells an unknown number and somebody else’s alike', async () => {
  const me = cloud.wechat('curious')
  await cloud.prove(me, PHONES.single)
  for (const number of [JOHN, 'E00000009'])
    expect((await me.refused('linking.linkByPassport', link(number))).code).toBe('PASSPORT_NOT_FOUND')
  expect(await applicants(me)).toEqual([])
})

it('without a proved phone nobody is asked', async () => {
  expect((await cloud.wechat('nobody').refused('linking.linkByPassport', link(JOHN))).code).toBe('PHONE_NOT_PROVED')
})

it('other papers are refused with that reason', async () => {
  const permit = (await cloud.outside.people({ limit: 1000 })).find(({ paper }) => paper === 'TAIWAN_PERMIT')
  if (!permit) throw new Error('nobody in the city has a permit')
  const me = cloud.wechat('with-permit')
  await cloud.prove(me, permit.phone)
  expect((await me.refused('linking.linkByPassport', link(permit.documentNumber))).code).toBe('PAPER_NOT_LINKABLE')
})

it('the registry is down: said, and nothing kept', async () => {
  const me = cloud.wechat('unlucky')
  await cloud.prove(me, PHONES.passport)
  await cloud.outside.fault('zhejiang', 'down')
  expect((await me.refused('linking.linkByPassport', link(JOHN))).code).toBe('REGISTRY_DOWN')
  await cloud.outside.fault('zhejiang', 'none')
  expect(await applicants(me)).toEqual([])
})
