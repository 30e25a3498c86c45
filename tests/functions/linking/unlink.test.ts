import { type Cloud, startCloud } from '../harness'
import { PHONES, applicant, applicants, confirm, proveAndLink } from './people'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const records = async () => (await cloud.database.collection('persons').count()).total as number

it("a person's record goes with the last account that shows them", async () => {
  const [one, other] = [cloud.wechat('one'), cloud.h5('127.0.0.31')]
  await proveAndLink(cloud, one, PHONES.single)
  await proveAndLink(cloud, await other, PHONES.single)
  expect(await records()).toBe(1)

  const { person } = await applicant(one, '陈*明')
  expect(await one.done('linking.unlink', { person })).toEqual({ unlinked: true })
  expect(await applicants(one)).toEqual([])
  expect(await applicants(await other)).toHaveLength(1)
  expect(await records()).toBe(1)

  const last = await applicant(await other, '陈*明')
  expect(await (await other).done('linking.unlink', { person: last.person })).toEqual({ unlinked: true })
  expect(await records()).toBe(0)
})

it('unlinking somebody twice, or who never was, is no error', async () => {
  const me = cloud.wechat('twice')
  await proveAndLink(cloud, me, PHONES.hangzhou)
  const { person } = await applicant(me, '周*')
  const unlink = () => me.done('linking.unlink', { person })
  expect(await Promise.all([unlink(), unlink()])).toEqual(expect.arrayContaining([{ unlinked: true }, { unlinked: false }]))
  expect(await unlink()).toEqual({ unlinked: false })
  expect(await cloud.wechat('stranger').done('linking.unlink', { person })).toEqual({ unlinked: false })
})

it('without the agent the family is no dependant any more', async () => {
  const me = cloud.wechat('father')
  await proveAndLink(cloud, me, PHONES.family)
  await confirm(cloud, me, '林*国', 'demo-2')
  await me.done('linking.unlink', { person: (await applicant(me, '林*国')).person })
  expect((await applicants(me)).map(({ role }) => role)).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed'])
})

it('who was unlinked can be linked again', async () => {
  const me = cloud.wechat('father')
  const [{ phone } = { phone: '' }] = await applicants(me)
  expect(await me.done('linking.linkByPhone', { phone })).toMatchObject({ linked: 4, added: 1, incomplete: false })
  expect((await applicant(me, '林*国')).role).toBe('unconfirmed')
})
