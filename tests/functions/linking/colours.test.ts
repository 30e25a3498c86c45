import { DAY, HOUR, MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import { PHONES, applicant, applicants, proveAndLink, showing } from './people'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const colour = async (openid: string, name: string) => (await applicant(cloud.wechat(openid), name)).code?.colour
const refresh = (openid: string) => cloud.wechat(openid).done('linking.refreshColours')

it('a fresh colour is not asked for again', async () => {
  await proveAndLink(cloud, cloud.wechat('one'), PHONES.single)
  await proveAndLink(cloud, cloud.wechat('other'), PHONES.single)
  const before = await cloud.outside.calls('national')
  expect((await showing(cloud.wechat('one'))).refreshDue).toBe(false)
  expect(await refresh('one')).toEqual({ changed: 0 })
  expect((await cloud.outside.calls('national')).count).toBe(before.count)
})

it('after 30 minutes a change is fetched, and reaches every account that shows the person', async () => {
  await cloud.outside.change('demo-1', { colour: 'red' })
  await cloud.clock.shift(31 * MINUTE)
  expect(await colour('one', '陈*明')).toBe('green')
  expect((await showing(cloud.wechat('one'))).refreshDue).toBe(true)
  expect(await refresh('one')).toEqual({ changed: 1 })
  expect(await colour('one', '陈*明')).toBe('red')
  expect(await colour('other', '陈*明')).toBe('red')
  expect((await showing(cloud.wechat('other'))).refreshDue).toBe(false)
})

it('however many ask at once, a registry is asked once a person and 30 minutes', async () => {
  await cloud.clock.shift(31 * MINUTE)
  const before = await cloud.outside.calls('national')
  await Promise.all(['one', 'other', 'one', 'other', 'one'].map(refresh))
  expect((await cloud.outside.calls('national')).count).toBe(before.count + 1)
})

it('an account without anybody has nothing to refresh', async () => expect(await refresh('nobody')).toEqual({ changed: 0 }))

it('nothing waits to be fanned out', async () => {
  const { data } = await cloud.database.collection('persons').get()
  expect((data as { fanPending?: number }[]).map(({ fanPending }) => fanPending)).toEqual([undefined])
})

describe('when no registry answers', () => {
  it('the last colour serves for a day, then it is grey', async () => {
    const phone = await proveAndLink(cloud, cloud.wechat('waiting'), PHONES.hangzhou)
    await cloud.outside.fault('zhejiang', 'down')
    await cloud.outside.fault('national', 'down')
    await cloud.clock.shift(DAY - HOUR)
    await cloud.prove(cloud.wechat('waiting'), PHONES.hangzhou)
    expect(await refresh('waiting')).toEqual({ changed: 0 })
    expect(await colour('waiting', '周*')).toBe('green')
    await cloud.clock.shift(HOUR)
    expect((await applicants(cloud.wechat('waiting'))).map((one) => [one.phone, one.code?.colour, one.code?.situation])).toEqual([
      [phone, 'grey', 8],
    ])
  })

  it('and the next answer brings it back', async () => {
    await cloud.outside.fault('zhejiang', 'none')
    await cloud.outside.fault('national', 'none')
    await cloud.clock.shift(31 * MINUTE)
    expect(await refresh('waiting')).toEqual({ changed: 1 })
    expect(await colour('waiting', '周*')).toBe('green')
  })
})

describe('several codes of one person', () => {
  const code = (division: string, place: string, name: string) => ({ division, place, colour: name })

  it.each([
    ['the abnormal one counts', [code('330300', '温州市', 'green'), code('310000', '上海市', 'yellow')], 'yellow'],
    ['of two in Zhejiang too', [code('330300', '温州市', 'yellow'), code('330100', '杭州市', 'red')], 'red'],
    ['green again in all', [code('330300', '温州市', 'green'), code('330100', '杭州市', 'green')], 'green'],
    ['a code that is gone does not count', [code('330100', '杭州市', 'green')], 'green'],
  ])('%s', async (_name, codes, shown) => {
    await cloud.outside.change('demo-7', { codes })
    await cloud.clock.shift(31 * MINUTE)
    await refresh('waiting')
    await cloud.prove(cloud.wechat('waiting'), PHONES.hangzhou)
    expect(await colour('waiting', '周*')).toBe(shown)
  })
})
