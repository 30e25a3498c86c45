import { DAY, HOUR, MINUTE } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { type Checked, csv, dayFrom, enterWhole, handIn, idNumber, startBureau } from './files'

let cloud: Cloud
let bureau: Client
beforeAll(async () => {
  cloud = await startCloud()
  ;({ bureau } = await startBureau(cloud))
}, 60_000)
afterAll(() => cloud?.stop())

let people = 0
const health = () => ['李四', idNumber((people += 1)), '市大数据局', dayFrom(cloud, 30)]
const running = (id: string) => bureau.done<{ total: number }>('lists.listEntries', { kind: 'health', page: 0, idNumber: id })

it('ten who confirm at once enter everybody once', async () => {
  const rows = Array.from({ length: 30 }, () => health())
  const { proposal } = await handIn(cloud, bureau, 'health', csv('health', rows))
  const replies = await Promise.all(Array.from({ length: 10 }, () => bureau.call('lists.confirmImport', { proposal, mode: 'all' })))
  expect(replies.filter(({ ok }) => !ok)).toEqual([])
  expect(await enterWhole(bureau, proposal, 'all')).toMatchObject({ state: 'done', written: 30 })
  const found = await Promise.all(rows.map(async ([, id = '']) => (await running(id)).total))
  expect(found).toEqual(rows.map(() => 1))
})

it.each([3, 5, 7, 9])('dies at its call %i of the database and is gone on with by the job', async (afterCalls) => {
  const rows = Array.from({ length: 510 }, () => health())
  const { proposal } = await handIn(cloud, bureau, 'health', csv('health', rows))
  await cloud.failDatabase(afterCalls, 'after')
  await bureau.call('lists.confirmImport', { proposal, mode: 'all' })
  await cloud.forgiveDatabase()
  await cloud.clock.shift(3 * MINUTE)
  await cloud.minute()
  expect(await enterWhole(bureau, proposal, 'all')).toMatchObject({ state: 'done', written: 510 })
  const { total } = await running(rows[509]?.[1] ?? '')
  expect(total).toBe(1)
  const parts = await cloud.database.collection('listImportParts').where({ proposal }).count()
  expect(parts.total).toBeLessThanOrEqual(1)
})

const parts = async (proposal: string) =>
  (await cloud.database.collection('listImportParts').where({ proposal }).get()).data as { expiresAt: Date }[]

/** A list of 1,200 people of whom 500 are entered when its function dies, in the last minutes of the proposal. */
async function enterHalf() {
  const rows = Array.from({ length: 1200 }, () => health())
  const file = csv('health', rows)
  const { proposal } = await handIn(cloud, bureau, 'health', file)
  await cloud.clock.shift(DAY - 2 * MINUTE)
  await cloud.failDatabase(13, 'before')
  await bureau.call('lists.confirmImport', { proposal, mode: 'all' })
  await cloud.forgiveDatabase()
  const { imports } = await bureau.done<{ imports: Checked[] }>('lists.listImports', { kind: 'health' })
  expect(imports[0]).toMatchObject({ proposal, state: 'importing', written: 500 })
  return { proposal, file, last: rows[1199]?.[1] ?? '' }
}

it('a list that cannot be read holds up no other', async () => {
  const begin = async () => {
    const { proposal } = await handIn(cloud, bureau, 'health', csv('health', [health()]))
    await cloud.failDatabase(4, 'before')
    await bureau.call('lists.confirmImport', { proposal, mode: 'all' })
    await cloud.forgiveDatabase()
    return proposal
  }
  const [broken, other] = [await begin(), await begin()]
  await cloud.database.collection('listImportParts').where({ proposal: broken }).update({ rowsCipher: 'no cipher' })
  await cloud.clock.shift(3 * MINUTE)
  await cloud.minute()
  const { imports } = await bureau.done<{ imports: Checked[] }>('lists.listImports', { kind: 'health' })
  const stateOf = (proposal: string) => imports.find((one) => one.proposal === proposal)?.state
  expect([stateOf(broken), stateOf(other)]).toEqual(['importing', 'done'])
})

it('a list confirmed at the last moment is still entered whole', async () => {
  const { proposal, last } = await enterHalf()
  await cloud.clock.shift(3 * MINUTE)
  for (const { expiresAt } of await parts(proposal)) expect(new Date(expiresAt).getTime()).toBeGreaterThan(cloud.clock.now() + 23 * HOUR)
  await cloud.minute()
  expect(await enterWhole(bureau, proposal, 'all')).toMatchObject({ state: 'done', written: 1200 })
  expect((await running(last)).total).toBe(1)
})

it('rows that lapsed before they were entered stop the list; handed in again it is entered whole', async () => {
  const { proposal, file, last } = await enterHalf()
  await cloud.clock.shift(DAY + 3 * MINUTE)
  await cloud.minute()
  const stopped = { state: 'stopped', good: 1200, written: 500 }
  expect(await bureau.done('lists.confirmImport', { proposal, mode: 'all' })).toMatchObject(stopped)
  expect((await bureau.done<{ imports: Checked[] }>('lists.listImports', { kind: 'health' })).imports[0]).toMatchObject(stopped)
  expect((await running(last)).total).toBe(0)
  const again = await handIn(cloud, bureau, 'health', file)
  expect(again.good).toBe(700)
  await enterWhole(bureau, again.proposal)
  expect((await running(last)).total).toBe(1)
})
