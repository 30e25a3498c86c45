import { REFUSALS_A_MINUTE } from '@contract/operation'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { readKept } from './kept'
import { EVERY_OPERATION, exampleOf } from './examples'

const FAMILY = '13858770002'

let cloud: Cloud
let holder: Client
let phone: string
let person: string
beforeAll(async () => {
  cloud = await startCloud()
  holder = cloud.wechat('holder')
  phone = await cloud.prove(holder, FAMILY)
  await holder.done('linking.linkByPhone', { phone })
  const shown = await holder.done<{ applicants: { person: string }[] }>('status.show', {})
  person = shown.applicants[0]?.person ?? ''
}, 60_000)
afterAll(() => cloud?.stop())

const stranger = () => cloud.wechat('stranger')

it.each([
  ['linking.linkByPhone', () => ({ phone }), 'PHONE_NOT_PROVED'],
  ['linking.confirmSelf', () => ({ person, idNumber: '11010519491231002X' }), 'PERSON_NOT_LINKED'],
])('%s with the reference of another account is refused, and writes nothing', async (name, data, code) => {
  const before = await readKept(cloud)
  expect((await stranger().refused(name, data())).code).toBe(code)
  expect(await readKept(cloud)).toEqual(before)
})

it('unlinking somebody of another account unlinks nobody', async () => {
  expect(await stranger().done('linking.unlink', { person })).toEqual({ unlinked: false })
  expect((await holder.done<{ applicants: unknown[] }>('status.show', {})).applicants).toHaveLength(4)
})

it('showing with another’s phone shows nothing and extends nothing', async () => {
  expect(await stranger().done('status.show', { phone })).toMatchObject({ applicants: [], phones: [] })
})

it('two accounts with the same people have other references for them', async () => {
  const other = cloud.wechat('grandmother')
  await cloud.clock.shift(180_000)
  const theirs = await cloud.prove(other, FAMILY)
  await other.done('linking.linkByPhone', { phone: theirs })
  const shown = await other.done<{ applicants: { person: string }[] }>('status.show', {})
  expect(theirs).not.toBe(phone)
  expect(shown.applicants.map((applicant) => applicant.person)).not.toContain(person)
})

it.each(EVERY_OPERATION.filter(([, operation]) => operation.audience === 'citizen'))(
  '%s, twenty at once: each has its answer, none breaks',
  async (name, operation) => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => cloud.wechat('crowd').call(name, exampleOf(operation).data)))
    const codes = answers.map((answer) => (answer.ok ? 'done' : answer.error.code))
    expect(codes).toHaveLength(20)
    expect(codes).not.toContain('INTERNAL')
  },
)

it('who is refused again and again is not looked up any more, and heard again after a while', async () => {
  const prowler = cloud.wechat('prowler')
  const prowl = () => prowler.call('verification.searchCases', { search: { by: 'phone', text: '13858770002' } })
  for (let calls = 0; calls < REFUSALS_A_MINUTE; calls++) expect(await prowl()).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const refused = await prowl()
  expect(refused).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS', params: { retryAt: expect.any(Number) } } })
  expect(await cloud.roundTrips(refused.requestId)).toBe(0)
  expect(await cloud.wechat('passer-by').call('verification.searchCases', {})).toMatchObject({ error: { code: 'FORBIDDEN' } })
  await cloud.clock.shift(61_000)
  expect(await prowl()).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

it('who asks too often is slowed down, and served again after a while', async () => {
  const eager = cloud.wechat('eager')
  const answers = await Promise.all(Array.from({ length: 25 }, () => eager.call('linking.refreshColours')))
  expect(answers.filter((answer) => !answer.ok && answer.error.code === 'TOO_MANY_REQUESTS').length).toBeGreaterThanOrEqual(5)
  await cloud.clock.shift(61_000)
  expect((await eager.call('linking.refreshColours')).ok).toBe(true)
})
