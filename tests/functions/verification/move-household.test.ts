import type { OwnCase } from '@contract/verification/fields'
import type { Output } from '@contract/operation'
import type { readAccesses } from '@contract/verification/read-accesses'
import type { ListedCase } from '@contract/verification/street-case'
import type { Client } from '../harness/client'
import { applicants } from '../linking/people'
import { lasting, QUIET, rawCases, readStreetCase, startGrid } from './grid'
import { submit, submitHousehold, work } from './people'

const grid = startGrid()

let mine: OwnCase
let child: OwnCase
let stranger: OwnCase
beforeAll(async () => {
  const { cloud, zhang } = grid
  ;({ father: mine, child } = await submitHousehold(cloud, cloud.wechat('father'), { ...QUIET, address: '五马街９号' }))
  stranger = await submit(zhang, { ...QUIET, address: '五马街 9 号' })
})

const both = (revisions: [number, number]) => [
  { case: mine.case, revision: revisions[0] },
  { case: child.case, revision: revisions[1] },
]
const move = (client: Client, cases: object[], asked: object) =>
  client.done<{ answers: { refused: string | null }[] }>('verification.moveHousehold', { cases, move: asked })
/** The father's own code and the child's, as their account names them. */
async function household(client: Client) {
  const all = await applicants(client)
  const codeOf = (isChild: boolean) => all.find(({ role }) => (role === 'dependant') === isChild)?.person ?? ''
  return { self: codeOf(false), dependant: codeOf(true) }
}
const refusals = async (answer: ReturnType<typeof move>) => (await answer).answers.map(({ refused }) => refused)

it('is who lives at the same address by the same account, and nobody else', async () => {
  const { household } = await grid.worker.done<{ household: ListedCase[] }>('verification.readStreetCase', { case: mine.case })
  expect(household.map((one) => one.case)).toEqual([child.case])
})

it('a stranger’s case and another street’s are answered as none', async () => {
  const { worker, other } = grid
  const asked = [...both([1, 1]), { case: stranger.case, revision: 1 }]
  expect(await refusals(move(other, asked, { event: 'receive' }))).toEqual(['CASE_NOT_FOUND', 'CASE_NOT_FOUND', 'CASE_NOT_FOUND'])
  expect((await refusals(move(worker, asked, { event: 'receive' }))).at(-1)).toBe('CASE_NOT_FOUND')
  expect([(await readStreetCase(worker, mine.case)).state, (await readStreetCase(worker, stranger.case)).state]).toEqual([
    'received',
    'submitted',
  ])
})

it('is put under a measure at once; who was quicker with one is answered for that one', async () => {
  const { worker, office } = grid
  await work(office, child.case, { event: 'confirm-negative' })
  const measure = { ...lasting(grid, 'monitoring'), place: { as: 'own-address' } }
  expect(await refusals(move(worker, both([2, 2]), { event: 'control', measure }))).toEqual([null, 'CASE_CHANGED'])
  expect((await readStreetCase(worker, mine.case)).state).toBe('controlled')
  const change = { event: 'control', measure: { ...measure, kind: 'home' } }
  expect(await refusals(move(worker, both([3, 3]).slice(0, 1), change))).toEqual(['REASON_MISSING'])
  expect(await refusals(move(worker, both([3, 3]), { event: 'receive' }))).toEqual(['CASE_MOVE_REFUSED', 'CASE_MOVE_REFUSED'])
})

it('on record as done is what was moved, with its people; what was refused is not', async () => {
  const { cloud } = grid
  const client = cloud.wechat('father')
  const read = async (person: string) => (await client.done<Output<typeof readAccesses>>('verification.readAccesses', { person })).accesses
  const moves = (accesses: Output<typeof readAccesses>['accesses']) => accesses.map(({ event }) => event)
  const { self, dependant } = await household(client)
  expect(moves(await read(self))).toEqual(expect.arrayContaining(['control', 'receive']))
  expect(moves(await read(dependant))).not.toContain('control')
  const { data } = await cloud.database.collection('audit').where({ operation: 'verification.moveHousehold' }).orderBy('at', 'asc').get()
  const all = `${mine.case} ${child.case}`
  expect((data as { about: string; outcome: string; event: string }[]).map(({ about, outcome, event }) => [event, outcome, about])).toEqual(
    [
      ['receive', 'CASE_NOT_FOUND', `${all} ${stranger.case}`],
      ['receive', 'done', all],
      ['control', 'done', mine.case],
      ['change-measure', 'REASON_MISSING', mine.case],
      ['receive', 'CASE_MOVE_REFUSED', all],
    ],
  )
})

it('nothing else is done to all at once, and not more than live together', async () => {
  const { worker } = grid
  const asked = { cases: both([3, 3]), move: { event: 'end', checks: [] } }
  expect((await worker.refused('verification.moveHousehold', asked)).code).toBe('REQUEST_INVALID')
  const many = Array.from({ length: 21 }, (_, place) => ({ case: String(place).padStart(16, '0'), revision: 1 }))
  for (const cases of [[], many, [...both([3, 3]), ...both([3, 3])]])
    expect((await worker.refused('verification.moveHousehold', { cases, move: { event: 'receive' } })).code).toBe('REQUEST_INVALID')
})

it('nothing of it lies in clear', async () => expect(await rawCases(grid)).not.toMatch(/五马街|林建国/))
