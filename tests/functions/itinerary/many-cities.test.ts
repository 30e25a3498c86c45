import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { DAY, HOUR, MINUTE } from '@domain/kernel/china-time'
import { analysisOf, asksOf, judged, newestCode, startOf, typeNewest } from '../declaration/analyses'
import { type Cloud, startCloud } from '../harness'
import { showing } from '../linking/people'
import { makeOffice } from '../office/staff'
import { compareManyCities } from './many-cities'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
  await compareManyCities(cloud, cloud.wechat(await makeOffice(cloud, 'office')))
}, 60_000)
afterAll(() => cloud?.stop())

/** Somebody with the code of 获取验证码 in hand. */
async function somebody(openid: string, phone: string) {
  const client = cloud.wechat(openid)
  await cloud.outside.travel(phone, { cities: [] })
  await client.done('sms.sendCode', { phone, consentVersion: CONSENT_VERSION })
  const code = await newestCode(cloud, phone)
  return { client, phone, code, typed: { ...startOf(phone), code } }
}

it('one more city than a query takes: 授权查询 spends no code, and asks for further ones', async () => {
  const { client, typed } = await somebody('refused', '13710000021')
  const before = await asksOf(cloud)
  expect((await client.refused('itinerary.authorise', typed)).code).toBe('CODES_NEEDED')
  expect(await asksOf(cloud)).toEqual(before)
})

it('the code in hand answers the first part, another one the rest; then the phone is authorised', async () => {
  const { client, phone, code, typed } = await somebody('in-parts', '13858770001')
  const { analysis } = await client.done<{ analysis: object }>('declaration.startAnalysis', typed)
  expect(analysis).toMatchObject({ state: 'awaiting-code', notice: 'another-code', running: { answered: 1, batches: 2 } })
  expect(await newestCode(cloud, phone)).not.toBe(code)
  expect(await typeNewest(cloud, client, phone)).toEqual(judged('clear'))
  await client.done('linking.linkByPhone', { phone: (await client.done<{ phones: { phone: string }[] }>('status.show')).phones[0]?.phone })
  expect((await showing(client)).applicants).toMatchObject([{ code: { itinerary: 'clear' } }])
})

it('a wrong code is said, and answers nothing', async () => {
  const { client, phone, code, typed } = await somebody('mistyped', '13710000022')
  await client.done('declaration.startAnalysis', { ...typed, code: String(1_000_000 - Number(code)).padStart(6, '0') })
  expect(await analysisOf(client)).toMatchObject({ state: 'awaiting-code', notice: 'wrong-code', running: { answered: 0 } })
  expect(await typeNewest(cloud, client, phone)).toMatchObject({ notice: 'another-code', running: { answered: 1 } })
})

describe('a code that is none begins nothing', () => {
  it('never sent', async () => {
    const client = cloud.wechat('never-sent')
    const typed = { ...startOf('13710000023'), code: '123456' }
    expect((await client.refused('declaration.startAnalysis', typed)).code).toBe('SMS_CODE_NOT_SENT')
    expect(await analysisOf(client)).toMatchObject({ state: 'none' })
  })

  it('over', async () => {
    const { client, typed } = await somebody('over', '13710000024')
    await cloud.clock.shift(3 * MINUTE)
    expect((await client.refused('declaration.startAnalysis', typed)).code).toBe('SMS_CODE_EXPIRED')
    expect(await analysisOf(client)).toMatchObject({ state: 'none' })
  })
})

it('when the validity is over it is asked anew, whatever was judged before', async () => {
  const { client, phone, typed } = await somebody('next-day', '13710000025')
  await client.done('declaration.startAnalysis', typed)
  expect(await typeNewest(cloud, client, phone)).toEqual(judged('clear'))
  expect(await client.done('declaration.startAnalysis', typed)).toEqual({ analysis: judged('clear') })
  await cloud.clock.shift(DAY - HOUR)
  await client.done('sms.sendCode', { phone, consentVersion: CONSENT_VERSION })
  const again = { ...startOf(phone), code: await newestCode(cloud, phone) }
  expect(await client.done('declaration.startAnalysis', again)).toMatchObject({
    analysis: { state: 'awaiting-code', running: { answered: 1 } },
  })
})
