import type { Arrival, ListedArrival, OwnDeclaration } from '@contract/declaration/fields'
import { forgottenAt } from '@domain/declaration/declaration'
import { DAY, MINUTE } from '@domain/kernel/china-time'
import { applicants, CHEN, confirm, LI, PHONES, proveAndLink, ZHANG } from '../linking/people'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { confirmed, makeGrid, OTHER_STREET, STREET } from '../verification/people'
import { codeOf } from '../contract/senders'
import { dayFromToday, declared, journeyOf, promise } from './journeys'

let cloud: Cloud
let worker: Client
let other: Client
let office: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker, other, office } = await makeGrid(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

const listed = async (client: Client, list = 'expected') =>
  (await client.done<{ arrivals: ListedArrival[] }>('declaration.listArrivals', { list })).arrivals
const mark = (client: Client, { declaration, revision }: OwnDeclaration | Arrival, event: string) =>
  client.done<{ arrival: Arrival }>('declaration.markArrival', { declaration, revision, event })
const mine = async (client: Client) =>
  (await client.done<{ declaration: OwnDeclaration | null }>('declaration.readMyDeclaration', {})).declaration

describe('a family of four by train', () => {
  let father: Client
  let people: string[]
  let made: OwnDeclaration
  beforeAll(async () => {
    father = cloud.wechat('father')
    await proveAndLink(cloud, father, PHONES.family)
  })

  it('is not declared for who is not confirmed', async () => {
    const shown = await applicants(father)
    const isFather = ({ maskedName }: { maskedName: string }) => maskedName === '林*国'
    people = [...shown.filter(isFather), ...shown.filter((one) => !isFather(one))].map(({ person }) => person)
    expect(people).toHaveLength(4)
    const asked = { journey: journeyOf(cloud, people), ...promise }
    expect((await father.refused('declaration.declareJourney', asked)).code).toBe('DECLARATION_NOT_POSSIBLE')
    expect(await mine(father)).toBeNull()
  })

  it('is one journey: of low risk, to be read by who declared it', async () => {
    await confirm(cloud, father, '林*国', 'demo-2')
    made = await declared(cloud, father, people, { number: 'g-7349' })
    expect(made).toMatchObject({ state: 'declared', revision: 1, level: 'low', can: { change: true, withdraw: true } })
    expect(made.journey).toEqual({ ...journeyOf(cloud, people), number: 'G7349' })
    expect(await mine(father)).toEqual(made)
  })

  it('once', async () => {
    const asked = { journey: journeyOf(cloud, people), ...promise }
    expect((await father.refused('declaration.declareJourney', asked)).code).toBe('DECLARATION_ALREADY_OPEN')
  })

  it('is expected by its own street, each by a masked name', async () => {
    expect(await listed(worker)).toEqual([
      {
        declaration: made.declaration,
        revision: 1,
        state: 'declared',
        level: 'low',
        maskedName: '林*国',
        people: 4,
        street: STREET,
        arrivesOn: dayFromToday(cloud, 3),
        means: 'train',
        isOverdue: false,
      },
    ])
    expect(await listed(other)).toEqual([])
    const { arrival } = await worker.done<{ arrival: Arrival }>('declaration.readArrival', { declaration: made.declaration })
    expect(arrival.maskedNames).toEqual(['林*国', ...Array.from({ length: 3 }, () => expect.stringContaining('*'))])
    expect(arrival.can).toEqual(['arrive', 'not-reach'])
  })

  it('goes to the other street when it is changed', async () => {
    const journey = { ...journeyOf(cloud, people), street: OTHER_STREET }
    const changed = await father.done('declaration.changeDeclaration', { revision: 1, journey, ...promise })
    expect(changed).toMatchObject({ declaration: { state: 'declared', revision: 2, journey } })
    expect([await listed(worker), (await listed(other)).length]).toEqual([[], 1])
    expect((await father.refused('declaration.withdrawDeclaration', { revision: 1 })).code).toBe('DECLARATION_CHANGED')
  })

  it('sent again unchanged, nothing follows', async () => {
    const journey = { ...journeyOf(cloud, people), street: OTHER_STREET }
    const waiting = async () => (await cloud.database.collection('messages').where({ kind: 'journey' }).count()).total
    const [before, messages] = [await mine(father), await waiting()]
    expect(await father.done('declaration.changeDeclaration', { revision: 2, journey, ...promise })).toEqual({ declaration: before })
    expect([await mine(father), await waiting()]).toEqual([before, messages])
    const outdated = father.refused('declaration.changeDeclaration', { revision: 1, journey, ...promise })
    expect((await outdated).code).toBe('DECLARATION_CHANGED')
  })

  it('withdrawn, nobody is expected; another can be declared, once when pressed twice', async () => {
    await father.done('declaration.withdrawDeclaration', { revision: 2 })
    expect(await listed(office)).toEqual([])
    const withdrawn = await mine(father)
    expect(withdrawn).toMatchObject({ state: 'withdrawn', can: { change: false, withdraw: false } })
    const looking = other.refused('declaration.readArrival', { declaration: withdrawn?.declaration })
    expect((await looking).code).toBe('DECLARATION_NOT_FOUND')
    const asked = { journey: journeyOf(cloud, people), ...promise }
    const pressed = await Promise.all([1, 2].map(() => father.call('declaration.declareJourney', asked)))
    expect(pressed.map(codeOf).sort()).toEqual(['DECLARATION_ALREADY_OPEN', 'done'])
    expect(await listed(office)).toMatchObject([{ state: 'declared', revision: 1, people: 4 }])
  })
})

describe('the risk of a journey', () => {
  it.each([
    ['has been in a risk area', ZHANG, {}, 'high'],
    ['no record', LI, {}, 'medium'],
    ['clear, from abroad', CHEN, { from: '990000' }, 'high'],
  ])('%s', async (_name, who, more, level) => {
    const { client, reference } = await confirmed(cloud, cloud.wechat(who.id), who)
    expect((await declared(cloud, client, [reference], more)).level).toBe(level)
  })

  it('a clear answer that is over is no answer', async () => {
    const { client, reference } = await confirmed(cloud, cloud.wechat('late'), CHEN)
    await cloud.clock.shift(DAY)
    expect((await declared(cloud, client, [reference])).level).toBe('medium')
  })
})

describe('what is refused', () => {
  it('in words: the field and what is wrong with it', async () => {
    const { client, reference } = await confirmed(cloud, cloud.wechat('careless'), CHEN)
    const journey = { ...journeyOf(cloud, [reference]), street: '310101002' }
    expect(await client.refused('declaration.declareJourney', { journey, ...promise })).toMatchObject({
      code: 'DECLARATION_INVALID',
      params: { field: 'street', fault: 'street-unknown' },
    })
    const asked = { journey: journeyOf(cloud, [reference]), promiseVersion: '2021-01' }
    expect((await client.refused('declaration.declareJourney', asked)).code).toBe('CONSENT_OUTDATED')
  })
})

describe('arrival', () => {
  let me: Client
  let made: OwnDeclaration
  beforeAll(async () => {
    const traveller = await confirmed(cloud, cloud.wechat('traveller'), CHEN)
    me = traveller.client
    made = await declared(cloud, me, [traveller.reference], { address: '解放街 7 号' })
  })

  it('cannot have failed before its day', async () => {
    const early = { declaration: made.declaration, revision: 1, event: 'not-arrive' }
    expect((await worker.refused('declaration.markArrival', early)).code).toBe('DECLARATION_MOVE_REFUSED')
  })

  it('two days after it, nothing said, it is asked', async () => {
    await cloud.clock.shift(5 * DAY)
    const row = (await listed(worker)).find(({ declaration }) => declaration === made.declaration)
    expect(row).toMatchObject({ isOverdue: true })
  })

  it('not arrived, then arrived after all: and it is over', async () => {
    const { arrival } = await mark(worker, made, 'not-arrive')
    expect(arrival).toMatchObject({ state: 'not-arrived', can: ['arrive', 'not-reach'] })
    expect((await mark(worker, arrival, 'arrive')).arrival).toMatchObject({ state: 'arrived', can: [] })
    expect((await listed(worker, 'arrived')).map(({ declaration }) => declaration)).toEqual([made.declaration])
    expect((await me.refused('declaration.withdrawDeclaration', { revision: 3 })).code).toBe('DECLARATION_MOVE_REFUSED')
  })

  it('is on record: which journey, and what was said of it', async () => {
    await worker.done('declaration.readArrival', { declaration: made.declaration })
    const { data } = await cloud.database.collection('audit').where({ about: made.declaration, outcome: 'done' }).orderBy('at', 'asc').get()
    expect((data as { operation: string; event: string | null }[]).map(({ operation, event }) => [operation, event])).toEqual([
      ['declaration.markArrival', 'not-arrive'],
      ['declaration.markArrival', 'arrive'],
      ['declaration.readArrival', null],
    ])
  })

  it('is sealed, and forgotten 28 days after the declared day', async () => {
    const { data } = await cloud.database.collection('declarations').where({ _id: made.declaration }).get()
    expect(JSON.stringify(data)).not.toMatch(/解放街|陈建明|13858770001|G7349|330100/)
    const days = (new Date((data[0] as { expiresAt: Date }).expiresAt).getTime() - made.declaredAt) / DAY
    expect(days).toBeGreaterThan(3 + 28)
    expect(days).toBeLessThanOrEqual(3 + 29)
  })
})

it('a journey of which nobody said anything leaves the code page when it is forgotten', async () => {
  const { client, reference } = await confirmed(cloud, cloud.wechat('silent'), LI)
  const { journey } = await declared(cloud, client, [reference])
  const shown = async () => (await client.done<{ arrivesOn?: string }>('status.show')).arrivesOn
  await cloud.clock.shift(forgottenAt(journey.arrivesOn) - MINUTE - cloud.clock.now())
  expect(await shown()).toBe(journey.arrivesOn)
  await cloud.clock.shift(2 * MINUTE)
  expect(await shown()).toBeUndefined()
})
