import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { type Cloud, startCloud } from './harness'
import type { Fault, System } from './harness/outside'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const PHONES = ['13858770001', '13858770002', '13858770003', '13858770006', '13858770009']
const FAULTS: readonly Fault[] = ['none', 'none', 'down', 'garbage', 'quota', 'empty', 'expired-secret']
const SYSTEMS: readonly System[] = ['zhejiang', 'national', 'itinerary']

/** The same numbers at every run, so that what is found can be found again. */
const numbers = (seed: number) => () => (seed = (seed * 48271) % 2147483647) / 2147483647

it('three accounts do anything at any time while everything outside fails now and then: each gets an answer of the catalogue', async () => {
  const random = numbers(20221124)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const said: string[] = []
  const act = async (openid: string) => {
    const client = cloud.wechat(openid)
    const shown = await client.done<{ applicants: { person: string }[]; phones: { phone: string }[] }>('status.show', {})
    const person = pick(shown.applicants)?.person ?? 'b000000000000001'
    const phone = pick(shown.phones)?.phone ?? 'a000000000000001'
    const number = pick(PHONES)
    const request = { phone: number, consentVersion: CONSENT_VERSION }
    const code = (await cloud.outside.inbox(number))[0]?.code ?? '123456'
    const [operation, data] = pick<[string, object]>([
      ['sms.sendCode', request],
      ['itinerary.authorise', { ...request, code }],
      ['itinerary.authorise', { ...request, code }],
      ['linking.linkByPhone', { phone }],
      ['linking.linkByPhone', { phone }],
      ['linking.unlink', { person }],
      ['linking.confirmSelf', { person, idNumber: '11010519491231002X' }],
      ['linking.refreshColours', {}],
      ['status.show', { phone }],
    ])
    const answer = await client.call(operation, data)
    said.push(answer.ok ? 'done' : answer.error.code)
  }
  for (let round = 0; round < 40; round++) {
    await cloud.outside.fault(pick(SYSTEMS), pick(FAULTS), 2)
    await Promise.all(['one', 'one', 'two', 'three', 'three'].map((openid) => act(openid)))
    await cloud.clock.shift(Math.floor(random() * 120_000))
  }
  expect(new Set(said)).not.toContain('INTERNAL')
  expect(said.filter((word) => word === 'done').length).toBeGreaterThan(20)
}, 120_000)

it('afterwards nothing is left half-done: who unlinks everybody leaves nobody behind', async () => {
  expect((await cloud.database.collection('persons').count()).total).toBeGreaterThan(0)
  for (const system of SYSTEMS) await cloud.outside.fault(system, 'none')
  await cloud.clock.shift(10 * 60_000)
  for (const openid of ['one', 'two', 'three']) {
    const client = cloud.wechat(openid)
    const { applicants } = await client.done<{ applicants: { person: string }[] }>('status.show', {})
    for (const { person } of applicants) expect(await client.done('linking.unlink', { person })).toEqual({ unlinked: true })
    expect(await client.done('status.show', {})).toMatchObject({ applicants: [] })
  }
  expect((await cloud.database.collection('persons').count()).total).toBe(0)
})
