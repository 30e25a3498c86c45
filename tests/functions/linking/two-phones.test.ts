import fc from 'fast-check'
import type { Applicant, ShownPhone } from '@contract/status/show'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { HOUR, MINUTE } from '@domain/kernel/china-time'
import { PROMISE_VERSION } from '@domain/status/temporary-pass'
import { type Cloud, startCloud } from '../harness'
import type { Client, Reply } from '../harness/client'
import { Wallet } from '../harness/passes'
import { applicant, confirm, PHONES, proveAndLink } from './people'
import { readTruth } from './truth'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
}, 60_000)
afterAll(() => cloud?.stop())

const LI_NA = { id: 'demo-4', maskedName: '李*', phone: PHONES.noRecord }
const DEEDS = ['show', 'show', 'unlink', 'link', 'link', 'renew', 'apply', 'apply', 'refresh'] as const
type Deed = (typeof DEEDS)[number]

const consent = { phone: LI_NA.phone, consentVersion: CONSENT_VERSION }

interface Shown {
  applicants: Applicant[]
  phones: ShownPhone[]
}
const show = (client: Client, data: object = {}) => client.done<Shown>('status.show', data)

/** An account that shows the person, with its names for the phone and for her. */
interface Account {
  client: Client
  phone: string
  person: string
}

let accounts: readonly [Account, Account]
beforeAll(async () => {
  accounts = [await begin('one'), await begin('other')]
}, 60_000)

async function begin(openid: string): Promise<Account> {
  const client = cloud.wechat(openid)
  const phone = await proveAndLink(cloud, client, LI_NA.phone)
  return { client, phone, person: (await applicant(client, LI_NA.maskedName)).person }
}

/** Longer than a temporary pass runs, and than a colour is fresh. */
const BETWEEN_ROUNDS = 2 * HOUR + 10 * MINUTE

/** Both accounts show the person, confirmed; a code is under way to her phone, and her colour is due to be asked for. */
async function prepare(colour: string): Promise<string> {
  await cloud.outside.change(LI_NA.id, { colour: 'green' })
  await cloud.clock.shift(BETWEEN_ROUNDS)
  for (const { client, phone } of accounts) {
    await client.done('linking.linkByPhone', { phone })
    await confirm(cloud, client, LI_NA.maskedName, LI_NA.id)
    await show(client, { phone })
  }
  await cloud.outside.change(LI_NA.id, { colour })
  await cloud.clock.shift(31 * MINUTE)
  await accounts[0].client.done('sms.sendCode', consent)
  const [sms] = await cloud.outside.inbox(LI_NA.phone)
  return sms!.code
}

/** One phone in somebody's hand: what it does, one after the other. */
async function press({ client, phone, person }: Account, deeds: readonly Deed[], code: string): Promise<[Deed, Reply][]> {
  const wallet = new Wallet()
  const calls: Record<Deed, () => Promise<Reply>> = {
    show: () => client.call('status.show', { phone, passes: wallet.anchors([{ person }] as Applicant[]) }),
    unlink: () => client.call('linking.unlink', { person }),
    link: () => client.call('linking.linkByPhone', { phone }),
    renew: () => client.call('itinerary.authorise', { ...consent, code }),
    apply: () => client.call('status.applyTemporaryPass', { person, promiseVersion: PROMISE_VERSION }),
    refresh: () => client.call('linking.refreshColours'),
  }
  const replies: [Deed, Reply][] = []
  for (const deed of deeds) replies.push([deed, await calls[deed]()])
  return replies
}

const dataOf = <Data>(replies: readonly [Deed, Reply][], deed: Deed): Data[] =>
  replies.flatMap(([done, reply]) => (done === deed && reply.ok ? [reply.data as Data] : []))

const deeds = fc.array(fc.constantFrom(...DEEDS), { minLength: 1, maxLength: 3 })
const round = fc.record({ colour: fc.constantFrom('green', 'yellow'), one: fc.tuple(deeds, deeds), other: fc.tuple(deeds, deeds) })
type Round = typeof round extends fc.Arbitrary<infer Value> ? Value : never

/** What is done on the two phones of each account: the pairs that touch the same things, then any, always the same. */
const ROUNDS: Round[] = [
  { colour: 'green', one: [['renew', 'show'], ['unlink']], other: [['apply'], ['apply']] },
  {
    colour: 'yellow',
    one: [
      ['refresh', 'apply'],
      ['unlink', 'link'],
    ],
    other: [['apply'], ['link', 'show']],
  },
  ...fc.sample(round, { numRuns: 5, seed: 20221124 }),
]

const spell = ({ colour, one, other }: Round) => `${colour}; ${[...one, ...other].map((does) => does.join(', ')).join(' | ')}`

it.each(ROUNDS.map((each) => [spell(each), each] as const))('at the same moment: %s', async (_name, { colour, one, other }) => {
  const code = await prepare(colour)
  const before = (await readTruth(cloud)).temporaryGrants()
  const [here, there] = accounts
  const phones = [
    [here, one[0]],
    [here, one[1]],
    [there, other[0]],
    [there, other[1]],
  ] as const
  const replies = (await Promise.all(phones.map(([account, does]) => press(account, does, code)))).flat()
  expect(replies.filter(([, reply]) => !reply.ok && reply.error.code === 'INTERNAL')).toEqual([])

  const truth = await readTruth(cloud)
  expect(truth.ofPersons()).toEqual(truth.ofHolders())
  expect(truth.unfinished()).toEqual([])
  expect(truth.passesOfNobody()).toEqual([])
  expect(truth.deniedButHeld()).toEqual([])

  const granted = truth.temporaryGrants() - before
  const ends = new Set(dataOf<{ until: number }>(replies, 'apply').map(({ until }) => until))
  const isEndedBy = ['renew', 'refresh'].some((deed) => replies.some(([done]) => done === deed))
  if (isEndedBy) expect(granted).toBeGreaterThanOrEqual(ends.size)
  else expect(granted).toBe(ends.size)
  for (const account of accounts) await expectOneMind(account, dataOf<Shown>(replies, 'show'))
})

/** Both phones of an account see the same, and no end that was shown has come nearer by more than a renewal was under way: it counts from its request. */
async function expectOneMind({ client, phone }: Account, shown: readonly Shown[]) {
  const endOf = ({ phones }: Shown) => phones.find((one) => one.phone === phone)?.validUntil ?? 0
  const [now, again] = [await show(client), await show(client)]
  expect(again).toEqual(now)
  expect(endOf(now)).toBeGreaterThan(Math.max(0, ...shown.map(endOf)) - MINUTE)
}

it('afterwards both can leave, and nobody remembers the person', async () => {
  for (const { client } of accounts) {
    for (const { person } of (await show(client)).applicants) await client.done('linking.unlink', { person })
  }
  expect((await cloud.database.collection('persons').count()).total).toBe(0)
  expect((await readTruth(cloud)).passesOfNobody()).toEqual([])
})
