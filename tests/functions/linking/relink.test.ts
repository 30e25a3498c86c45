import { DAY } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { PHONES, applicant, applicants, confirm, idNumberOf, proveAndLink } from './people'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const names = async (openid: string) => (await applicants(cloud.wechat(openid))).map(({ maskedName }) => maskedName).sort()
const OTHER_PHONE = '13700000001'

it('who registered since is linked, who registered elsewhere is let go', async () => {
  const me = cloud.wechat('family')
  const phone = await proveAndLink(cloud, me, PHONES.family)
  await cloud.outside.change('demo-2-son', { phone: OTHER_PHONE })
  await cloud.outside.change('demo-1', { phone: PHONES.family })
  expect(await me.done('linking.linkByPhone', { phone })).toMatchObject({ linked: 4, added: 1, incomplete: false })
  expect(await names('family')).toEqual(['林*国', '林*涵', '王*英', '陈*明'].sort())
})

it('of who was let go nothing is kept', async () => {
  const { total } = await cloud.database.collection('persons').count()
  expect(total).toBe(4)
})

it('the confirmed stay when they register elsewhere, until they unlink', async () => {
  const me = cloud.wechat('family')
  await confirm(cloud, me, '林*国', 'demo-2')
  await cloud.outside.change('demo-2', { phone: OTHER_PHONE })
  await cloud.outside.change('demo-2-daughter', { phone: OTHER_PHONE })
  const { phone } = await applicant(me, '林*国')
  expect(await me.done('linking.linkByPhone', { phone })).toMatchObject({ linked: 2, added: 0, incomplete: false })
  expect(await names('family')).toEqual(['林*国', '林*涵', '王*英', '陈*明'].sort())
})

it('when nobody is registered any more, strangers go and the confirmed stay', async () => {
  const me = cloud.wechat('family')
  await cloud.outside.change('demo-1', { phone: PHONES.single })
  await cloud.outside.change('demo-2-wife', { phone: OTHER_PHONE })
  const { phone } = await applicant(me, '林*国')
  expect(await me.refused('linking.linkByPhone', { phone })).toMatchObject({ code: 'NO_HEALTH_CODE' })
  expect(await names('family')).toEqual(['林*国', '林*涵', '王*英'].sort())
})

it('who got an agent since is no self any more', async () => {
  const me = cloud.wechat('mother')
  const phone = await proveAndLink(cloud, me, PHONES.single)
  await confirm(cloud, me, '陈*明', 'demo-1')
  await cloud.outside.change('demo-1', { agent: await idNumberOf(cloud, 'demo-5') })
  await me.done('linking.linkByPhone', { phone })
  expect(await applicant(me, '陈*明')).toMatchObject({ role: 'unconfirmed', can: { confirm: null } })
})

it('a new name is taken over', async () => {
  const me = cloud.wechat('renamed')
  const phone = await proveAndLink(cloud, me, PHONES.hangzhou)
  await cloud.outside.change('demo-7', { name: '周明远', codes: [{ division: '330100', place: '杭州市' }] })
  await me.done('linking.linkByPhone', { phone })
  expect(await names('renamed')).toEqual(['周*远'])
})

it('after 28 days the confirmed follow the phone proved next, strangers go', async () => {
  const me = cloud.wechat('moved')
  await proveAndLink(cloud, me, PHONES.withStranger)
  await confirm(cloud, me, '吴*', 'demo-6')
  await cloud.clock.shift(28 * DAY)
  const phone = await proveAndLink(cloud, me, PHONES.passport)
  expect(await names('moved')).toEqual(['J*** S***', '吴*'])
  expect(await applicant(me, '吴*')).toMatchObject({ phone, role: 'self' })
})
