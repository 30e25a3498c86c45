import type { Arrival, ListedArrival, OwnDeclaration } from '@contract/declaration/fields'
import type { OwnCase } from '@contract/verification/fields'
import type { StreetCase } from '@contract/verification/street-case'
import { DAY, MINUTE } from '@domain/kernel/china-time'
import { sendPictures } from '../files/pictures'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { applicant, applicants, CHEN, confirm, PHONES, proveAndLink, ZHANG } from '../linking/people'
import { ALL_CHECKS, confirmed, FORM, makeGrid, MEASURE, OTHER_STREET, STREET, submit, work } from '../verification/people'
import { declared } from './journeys'

let cloud: Cloud
let worker: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker } = await makeGrid(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

const mark = ({ declaration, revision }: OwnDeclaration | Arrival, event: string) =>
  worker.call('declaration.markArrival', { declaration, revision, event })
const arrived = async (made: OwnDeclaration) => {
  const reply = await mark(made, 'arrive')
  if (!reply.ok) throw new Error(reply.error.code)
  return (reply.data as { arrival: Arrival }).arrival
}
const caseOf = async (id: string | undefined) => (await worker.done<{ case: StreetCase }>('verification.readStreetCase', { case: id })).case
const shownDay = async (client: Client) => (await client.done<{ arrivesOn?: string }>('status.show')).arrivesOn

it('the code page knows of a running declaration, in its own round trip', async () => {
  const { client, reference } = await confirmed(cloud, cloud.wechat('chen'), CHEN)
  expect(await shownDay(client)).toBeUndefined()
  const made = await declared(cloud, client, [reference])
  const { requestId } = await client.call('status.show')
  expect(await cloud.roundTrips(requestId)).toBe(1)
  expect(await shownDay(client)).toBe(made.journey.arrivesOn)
  await client.done('declaration.withdrawDeclaration', { revision: made.revision })
  expect(await shownDay(client)).toBeUndefined()
})

it('of low risk: nobody is put under control, no case is opened', async () => {
  const { client, reference } = await confirmed(cloud, cloud.wechat('chen'), CHEN)
  const made = await declared(cloud, client, [reference])
  expect(made).toMatchObject({ level: 'low', onArrival: { measure: 'monitoring', days: 3, since: null }, rejudged: null })
  expect(await arrived(made)).toMatchObject({ state: 'arrived', cases: [], withoutCase: 0 })
  expect(await shownDay(client)).toBeUndefined()
})

it('of high risk: the case is filled in, and ends in a small tick', async () => {
  const { client, reference, person } = await confirmed(cloud, cloud.wechat('zhang'), ZHANG)
  const made = await declared(cloud, client, [reference], { from: '310000', via: ['330100'], phone: ZHANG.phone })
  expect(made).toMatchObject({ level: 'high', onArrival: { measure: 'centralised' } })
  const [id] = (await arrived(made)).cases
  expect(await caseOf(id)).toMatchObject({
    state: 'submitted',
    maskedName: '张*',
    photos: 0,
    form: { from: '310000', street: STREET, wasInRiskArea: true, account: expect.stringContaining('从上海市出发，途经杭州市，火车 G7349') },
    history: [{ event: 'open', by: 'grid' }],
  })
  expect((await person()).code).toMatchObject({ mark: 'cross', verification: 'submitted' })
  const { photos, signature } = await worker.done<{ photos: []; signature: null }>('verification.readStreetPictures', { case: id })
  expect([photos, signature]).toEqual([[], null])
  await work(
    worker,
    id ?? '',
    { event: 'receive' },
    { event: 'control', measure: MEASURE },
    { event: 'end', ...ALL_CHECKS, reason: '已核实' },
  )
  const { case: ended } = await client.done<{ case: OwnCase }>('verification.readCase', { person: reference })
  const { photos: reports } = await sendPictures(client, 1)
  await client.done('verification.handInReport', { person: reference, revision: ended.revision, photos: reports })
  await work(worker, id ?? '', { event: 'confirm-negative' })
  expect((await person()).code).toMatchObject({ mark: 'small-tick', verification: 'ended' })
})

it('who has an open case keeps it; the others of the family get theirs', async () => {
  const father = cloud.wechat('father')
  await proveAndLink(cloud, father, PHONES.family)
  await confirm(cloud, father, '林*国', 'demo-2')
  const self = await applicant(father, '林*国')
  const all = (await applicants(father)).map(({ person }) => person)
  const own = await submit({ client: father, reference: self.person, person: async () => self }, FORM)
  const made = await declared(cloud, father, all, { from: '310000' })
  const { cases } = await arrived(made)
  expect(new Set(cases).size).toBe(4)
  const opened = await Promise.all(cases.map(caseOf))
  expect(opened.map(({ history }) => history[0]?.by).sort()).toEqual(['grid', 'grid', 'grid', 'holder'])
  expect(own.history).toHaveLength(1)
})

it('whose case lies in another street: its worker learns that there is one, not which', async () => {
  const { client, reference } = await confirmed(cloud, cloud.wechat('elsewhere'), ZHANG)
  const own = await submit({ client, reference, person: () => applicant(client, ZHANG.maskedName) }, { ...FORM, street: OTHER_STREET })
  const made = await declared(cloud, client, [reference], { from: '310000' })
  const marked = await arrived(made)
  const { arrival } = await worker.done<{ arrival: Arrival }>('declaration.readArrival', { declaration: made.declaration })
  for (const shown of [marked, arrival]) {
    expect(shown).toMatchObject({ state: 'arrived', cases: [], casesElsewhere: 1, withoutCase: 0 })
    expect(JSON.stringify(shown)).not.toContain(own.case)
  }
  await client.done('verification.withdrawCase', { person: reference, revision: own.revision })
})

it.each([
  ['who is not linked any more', 'linking.unlink'],
  ['who has deleted their data', 'account.deleteMyData'],
])('%s: the street is told that no case was opened', async (_name, operation) => {
  const { client, reference } = await confirmed(cloud, cloud.wechat(operation.replace('.', '-')), ZHANG)
  const made = await declared(cloud, client, [reference], { from: '310000' })
  await client.done(operation, operation === 'linking.unlink' ? { person: reference } : {})
  expect(await arrived(made)).toMatchObject({ state: 'arrived', cases: [], withoutCase: 1 })
  const { arrival } = await worker.done<{ arrival: Arrival }>('declaration.readArrival', { declaration: made.declaration })
  expect(arrival).toMatchObject({ cases: [], withoutCase: 1 })
})

it('nobody is marked twice: whoever comes second is told so, and nothing is opened again', async () => {
  const { client, reference } = await confirmed(cloud, cloud.wechat('zhang-again'), ZHANG)
  const made = await declared(cloud, client, [reference], { from: '310000' })
  const answers = await Promise.all([mark(made, 'arrive'), mark(made, 'arrive')])
  expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.code)).sort()).toEqual(['DECLARATION_CHANGED', 'done'])
  const { arrival } = await worker.done<{ arrival: Arrival }>('declaration.readArrival', { declaration: made.declaration })
  expect(arrival.cases).toHaveLength(1)
  await work(
    worker,
    arrival.cases[0] ?? '',
    { event: 'receive' },
    { event: 'return', ...ALL_CHECKS, didNotTravel: false, reason: '已核实' },
  )
})

it('two days after the day, nothing said: it stands on the list of what is due', async () => {
  const { client, reference } = await confirmed(cloud, cloud.wechat('chen-late'), CHEN)
  const made = await declared(cloud, client, [reference])
  const listed = async (data: object) =>
    (await worker.done<{ arrivals: ListedArrival[] }>('declaration.listArrivals', data)).arrivals.map(({ declaration }) => declaration)
  expect(await listed({ list: 'expected' })).toContain(made.declaration)
  await cloud.clock.shift(4 * DAY)
  expect(await listed({ list: 'overdue' })).not.toContain(made.declaration)
  await cloud.clock.shift(DAY)
  expect(await listed({ list: 'overdue' })).toContain(made.declaration)
})

const PLACES = Array.from({ length: 20 }, (_, place) => place)
it.each(PLACES)('the database fails after %i calls of an arrival: the case is opened all the same, once', async (place) => {
  const { client, reference } = await confirmed(cloud, cloud.wechat(`unlucky-${place}`), ZHANG)
  const made = await declared(cloud, client, [reference], { from: '310000' })
  await cloud.failDatabase(place, place % 2 ? 'after' : 'before')
  await mark(made, 'arrive')
  await cloud.forgiveDatabase()
  const read = async () => (await worker.done<{ arrival: Arrival }>('declaration.readArrival', { declaration: made.declaration })).arrival
  if ((await read()).state === 'declared') await mark(made, 'arrive')
  await cloud.clock.shift(2 * MINUTE)
  await cloud.minute()
  const { state, cases } = await read()
  expect([state, cases.length]).toEqual(['arrived', 1])
  expect(
    (
      await cloud.database
        .collection('cases')
        .where({ openedAt: cloud.database.command.gte(made.declaredAt) })
        .count()
    ).total,
  ).toBe(1)
  expect(await shownDay(client)).toBeUndefined()
  await work(worker, cases[0] ?? '', { event: 'receive' }, { event: 'return', ...ALL_CHECKS, didNotTravel: false, reason: '已核实' })
})
