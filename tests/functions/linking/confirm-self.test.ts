import { DAY, nextMidnight } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { PHONES, applicant, applicants, confirm, idNumberOf, proveAndLink } from './people'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const roles = async (openid: string) =>
  Object.fromEntries((await applicants(cloud.wechat(openid))).map((one) => [one.maskedName, one.role]))

/** Right in form, but of nobody here. */
const WRONG = '11010519491231002X'

it('the full ID number makes self, and those who were applied for dependants', async () => {
  const me = cloud.wechat('father')
  await proveAndLink(cloud, me, PHONES.family)
  expect(await confirm(cloud, me, '林*国', 'demo-2')).toEqual({ confirmed: 4 })
  expect(await roles('father')).toEqual({ '林*国': 'self', '王*英': 'dependant', '林*然': 'dependant', '林*涵': 'dependant' })
})

it('once confirmed, confirming again changes nothing', async () => {
  expect(await confirm(cloud, cloud.wechat('father'), '林*国', 'demo-2')).toEqual({ confirmed: 0 })
  expect((await roles('father'))['林*国']).toBe('self')
})

it('of the confirmed, more is shown', async () => {
  expect(await applicant(cloud.wechat('father'), '林*然')).toMatchObject({
    source: { registry: 'wenzhou', place: { zh: '温州市', en: 'Wenzhou' } },
    can: { confirm: null },
  })
})

it('confirming survives linking again', async () => {
  const me = cloud.wechat('father')
  const { phone } = await applicant(me, '林*国')
  expect(await me.done('linking.linkByPhone', { phone })).toMatchObject({ linked: 4, added: 0, incomplete: false })
  expect((await roles('father'))['林*国']).toBe('self')
})

it('the number of another person of the family is a wrong one', async () => {
  const me = cloud.wechat('mixed')
  await proveAndLink(cloud, me, PHONES.family)
  const { person } = await applicant(me, '林*国')
  const idNumber = await idNumberOf(cloud, 'demo-2-wife')
  expect(await me.refused('linking.confirmSelf', { person, idNumber })).toMatchObject({ code: 'ID_NUMBER_DIFFERS', params: { left: 4 } })
  expect((await roles('mixed'))['林*国']).toBe('unconfirmed')
})

it('a dependant is not confirmed by their own number', async () => {
  const me = cloud.wechat('mixed')
  const { person } = await applicant(me, '王*英')
  const idNumber = await idNumberOf(cloud, 'demo-2-wife')
  expect(await me.refused('linking.confirmSelf', { person, idNumber })).toMatchObject({ code: 'CONFIRM_NOT_POSSIBLE' })
})

it('a person of another account is not there', async () => {
  const { person } = await applicant(cloud.wechat('father'), '林*国')
  const answer = cloud.wechat('mixed').refused('linking.confirmSelf', { person, idNumber: WRONG })
  expect(await answer).toMatchObject({ code: 'PERSON_NOT_LINKED' })
})

describe('five wrong numbers a day', () => {
  const me = () => cloud.wechat('guesser')
  const guess = async (idNumber: string) => {
    const { person } = await applicant(me(), '陈*明')
    return me().call('linking.confirmSelf', { person, idNumber })
  }

  it('then even the right one waits until midnight', async () => {
    await proveAndLink(cloud, me(), PHONES.single)
    for (const left of [4, 3, 2, 1, 0]) {
      expect(await guess(WRONG)).toMatchObject({ ok: false, error: { code: 'ID_NUMBER_DIFFERS', params: { left } } })
    }
    const until = nextMidnight(cloud.clock.now())
    expect(await guess(await idNumberOf(cloud, 'demo-1'))).toMatchObject({ ok: false, error: { code: 'CONFIRM_LIMIT', params: { until } } })
  })

  it('unlinking and linking again gives no new tries', async () => {
    const { person, phone } = await applicant(me(), '陈*明')
    await me().done('linking.unlink', { person })
    await me().done('linking.linkByPhone', { phone })
    expect(await guess(WRONG)).toMatchObject({ ok: false, error: { code: 'CONFIRM_LIMIT' } })
  })

  it('guessed at once, no more than five are answered', async () => {
    const many = cloud.wechat('many-at-once')
    await proveAndLink(cloud, many, PHONES.single)
    const { person } = await applicant(many, '陈*明')
    const answers = await Promise.all(Array.from({ length: 9 }, () => many.call('linking.confirmSelf', { person, idNumber: WRONG })))
    const codes = answers.map((answer) => (answer.ok ? 'done' : answer.error.code))
    expect(codes.filter((code) => code === 'ID_NUMBER_DIFFERS')).toHaveLength(5)
    expect(codes.filter((code) => code === 'CONFIRM_LIMIT')).toHaveLength(4)
  })

  it('the next day has five more', async () => {
    await cloud.clock.shift(DAY)
    await proveAndLink(cloud, me(), PHONES.single)
    expect(await guess(WRONG)).toMatchObject({ ok: false, error: { code: 'ID_NUMBER_DIFFERS', params: { left: 4 } } })
    expect(await confirm(cloud, me(), '陈*明', 'demo-1')).toEqual({ confirmed: 1 })
  })
})
