import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Fault, System } from '../harness/outside'
import { PHONES, applicants } from './people'

let cloud: Cloud
let phone: string
const me = () => cloud.wechat('family')
beforeAll(async () => {
  cloud = await startCloud()
  phone = await cloud.prove(me(), PHONES.family)
}, 60_000)
afterAll(() => cloud?.stop())

const recover = async () => {
  await cloud.outside.fault('zhejiang', 'none')
  await cloud.outside.fault('national', 'none')
  // Past the rest that a breaker gives a failing system.
  await cloud.clock.shift(MINUTE)
}

afterEach(async () => {
  await recover()
  for (const { person } of await applicants(me())) await me().done('linking.unlink', { person })
})

const complete = { ok: true, data: { linked: 4, added: 4, incomplete: false } }
const incomplete = { ok: true, data: { linked: 4, added: 4, incomplete: true } }
const isDown = { ok: false, error: { code: 'REGISTRY_DOWN' } }

it.each<[string, [System, Fault, number?][], object]>([
  [
    'both slow',
    [
      ['zhejiang', 'slow'],
      ['national', 'slow'],
    ],
    complete,
  ],
  ['Zhejiang is down', [['zhejiang', 'down']], isDown],
  ['Zhejiang never answers', [['zhejiang', 'timeout']], isDown],
  ['Zhejiang talks garbage', [['zhejiang', 'garbage']], isDown],
  ["Zhejiang's quota is used up", [['zhejiang', 'quota']], isDown],
  ['Zhejiang has no content', [['zhejiang', 'empty']], isDown],
  ['Zhejiang has no content twice', [['zhejiang', 'empty', 2]], complete],
  ['the secret expired meanwhile', [['zhejiang', 'expired-secret', 1]], complete],
  ['Zhejiang fails a moment', [['zhejiang', 'down', 1]], complete],
  ['the nation is busy a moment', [['national', 'quota', 1]], complete],
  ['the nation is down', [['national', 'down']], incomplete],
  ['the nation never answers', [['national', 'timeout']], incomplete],
  ['the nation talks garbage', [['national', 'garbage']], incomplete],
])('%s', async (_name, faults, outcome) => {
  for (const [system, fault, calls] of faults) await cloud.outside.fault(system, fault, calls)
  expect(await me().call('linking.linkByPhone', { phone })).toMatchObject(outcome)
  const colours = (await applicants(me())).map(({ code }) => code?.colour)
  expect(colours).toEqual(outcome === isDown ? [] : ['red', 'yellow', 'green', 'green'])
})

it('linking again while the registry is down takes nobody away', async () => {
  await me().done('linking.linkByPhone', { phone })
  await cloud.outside.fault('zhejiang', 'down')
  expect(await me().call('linking.linkByPhone', { phone })).toMatchObject(isDown)
  expect(await applicants(me())).toHaveLength(4)
})

it('secrets are shared: many accounts at once ask for new ones once', async () => {
  const accounts = ['shared-1', 'shared-2', 'shared-3', 'shared-4']
  const phones: string[] = []
  for (const openid of accounts) phones.push(await cloud.prove(cloud.wechat(openid), PHONES.single))
  await cloud.clock.shift(HOUR)
  const answers = await Promise.all(
    accounts.map((openid, index) => cloud.wechat(openid).call('linking.linkByPhone', { phone: phones[index] })),
  )
  answers.forEach((answer) => expect(answer).toMatchObject({ ok: true, data: { linked: 1, incomplete: false } }))
})
