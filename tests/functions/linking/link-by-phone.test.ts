import { DAY } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { PHONES, applicants, confirm, proveAndLink } from './people'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const linkNumber = async (openid: string, number: string) => {
  const client = cloud.wechat(openid)
  const phone = await cloud.prove(client, number)
  return client.call('linking.linkByPhone', { phone })
}

it('a family of four: everybody is linked, the worst colour first, nobody confirmed yet', async () => {
  expect(await linkNumber('family', PHONES.family)).toMatchObject({
    ok: true,
    data: { linked: 4, added: 4, incomplete: false, maskedNames: expect.arrayContaining(['林*国', '王*英', '林*然', '林*涵']) },
  })
  const shown = await applicants(cloud.wechat('family'))
  expect(shown.map(({ code }) => code?.colour)).toEqual(['red', 'yellow', 'green', 'green'])
  expect(shown.slice(0, 2).map(({ maskedName }) => maskedName)).toEqual(['林*然', '林*涵'])
  expect(shown.map(({ role, source, colourAt }) => [role, source, colourAt])).toEqual(Array(4).fill(['unconfirmed', null, null]))
})

it('only who has no agent can be confirmed, by their own document', async () => {
  const can = Object.fromEntries((await applicants(cloud.wechat('family'))).map((one) => [one.maskedName, one.can.confirm]))
  expect(can).toEqual({ '林*国': 'id-number', '王*英': null, '林*然': null, '林*涵': null })
})

it('a stranger who once used the number is linked too, and stays a stranger', async () => {
  const me = cloud.wechat('with-stranger')
  await proveAndLink(cloud, me, PHONES.withStranger)
  await confirm(cloud, me, '吴*', 'demo-6')
  const roles = Object.fromEntries((await applicants(me)).map((one) => [one.maskedName, one.role]))
  expect(roles).toEqual({ '吴*': 'self', '赵*': 'unconfirmed' })
})

it('a code of Hangzhou says that it is one', async () => {
  const me = cloud.wechat('hangzhou')
  await proveAndLink(cloud, me, PHONES.hangzhou)
  await confirm(cloud, me, '周*', 'demo-7')
  expect(await applicants(me)).toMatchObject([
    { source: { registry: 'zhejiang', place: { zh: '杭州市', en: 'Hangzhou' } }, code: { colour: 'green' } },
  ])
})

it('somebody with a code of the national platform only', async () => {
  expect(await linkNumber('macao', PHONES.macao)).toMatchObject({ ok: true, data: { linked: 1 } })
  expect(await applicants(cloud.wechat('macao'))).toMatchObject([{ maskedName: '何*辉', code: { colour: 'green' } }])
})

it('a passport is linked; a Taiwan permit under the same phone is not', async () => {
  expect(await linkNumber('foreigner', PHONES.passport)).toMatchObject({ ok: true, data: { linked: 1, added: 1 } })
  expect(await applicants(cloud.wechat('foreigner'))).toMatchObject([{ maskedName: 'J*** S***', can: { confirm: 'passport' } }])
})

it('nobody is registered under the phone', async () => {
  expect(await linkNumber('nobody', PHONES.nobody)).toMatchObject({ ok: false, error: { code: 'NO_HEALTH_CODE' } })
  expect(await applicants(cloud.wechat('nobody'))).toEqual([])
})

describe('a phone that this account has not proved links nobody', () => {
  const refused = (openid: string, phone: string) => cloud.wechat(openid).refused('linking.linkByPhone', { phone })

  it('an account without anything', async () =>
    expect(await refused('new', '0123456789abcdef')).toMatchObject({ code: 'PHONE_NOT_PROVED' }))

  it('the reference of another account', async () => {
    const theirs = await cloud.prove(cloud.wechat('owner'), PHONES.single)
    expect(await refused('family', theirs)).toMatchObject({ code: 'PHONE_NOT_PROVED' })
    expect(await applicants(cloud.wechat('family'))).toHaveLength(4)
  })

  it('a proof of 28 days ago', async () => {
    const me = cloud.wechat('lapsed')
    const phone = await cloud.prove(me, PHONES.traveller)
    await cloud.clock.shift(28 * DAY)
    expect(await refused('lapsed', phone)).toMatchObject({ code: 'PHONE_NOT_PROVED' })
  })
})
