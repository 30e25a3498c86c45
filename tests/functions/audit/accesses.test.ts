import type { Output } from '@contract/operation'
import type { readAccesses } from '@contract/verification/read-accesses'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { applicants, PHONES, proveAndLink } from '../linking/people'
import { confirmed, type Holder, makeGrid, MEASURE, submit, work } from '../verification/people'

let cloud: Cloud
let worker: Client
let office: Client
let me: Holder
beforeAll(async () => {
  cloud = await startCloud()
  ;({ worker, office } = await makeGrid(cloud))
  me = await confirmed(cloud, cloud.wechat('zhang'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
}, 60_000)
afterAll(() => cloud?.stop())

type Page = Output<typeof readAccesses>
const read = (before?: Page['next'], { client, reference }: Holder = me) =>
  client.done<Page>('verification.readAccesses', { person: reference, ...(before && { before }) })

it('is empty before anybody looked; what one did oneself is not listed', async () => {
  expect(await read()).toEqual({ accesses: [], next: null })
  await submit(me)
  await me.client.done('verification.readCase', { person: me.reference })
  expect(await read()).toEqual({ accesses: [], next: null })
})

it('every look and every move, by role, the newest first, without a name', async () => {
  const { cases } = await worker.done<{ cases: { case: string }[] }>('verification.listCases', { list: 'submitted' })
  const id = cases[0]?.case ?? ''
  await work(worker, id, { event: 'receive' }, { event: 'control', measure: MEASURE })
  await office.done('verification.readStreetCase', { case: id })
  const { accesses } = await read()
  expect(accesses.map(({ role, kind, event }) => [role, kind, event])).toEqual([
    ['office', 'view', null],
    ['grid', 'move', 'control'],
    ['grid', 'move', 'receive'],
    ['grid', 'view', null],
  ])
  expect(Object.keys(accesses[0] ?? {}).sort()).toEqual(['at', 'event', 'kind', 'role'])
})

it('a move that was refused is none', async () => {
  const before = (await read()).accesses.length
  const { cases } = await worker.done<{ cases: { case: string }[] }>('verification.listCases', { list: 'controlled' })
  const move = { case: cases[0]?.case, revision: 1, move: { event: 'receive' } }
  expect((await worker.refused('verification.moveStreetCase', move)).code).toBe('CASE_CHANGED')
  expect((await read()).accesses).toHaveLength(before)
})

it('page after page, none left out and none twice', async () => {
  const { cases } = await worker.done<{ cases: { case: string }[] }>('verification.listCases', { list: 'controlled' })
  await Promise.all(Array.from({ length: 41 }, () => worker.done('verification.readStreetCase', { case: cases[0]?.case })))
  const pages = [await read()]
  while (pages.at(-1)?.next) pages.push(await read(pages.at(-1)?.next))
  expect(pages.map(({ accesses }) => accesses.length)).toEqual([20, 20, 5])
  const all = pages.flatMap(({ accesses }) => accesses.map(({ at }) => at))
  expect(all).toEqual([...all].sort((one, other) => other - one))
})

it('in every account where the person is confirmed, and nowhere else', async () => {
  const other = cloud.wechat('stranger')
  await proveAndLink(cloud, other, PHONES.traveller)
  const [linked] = await applicants(other)
  expect((await other.refused('verification.readAccesses', { person: linked?.person })).code).toBe('CASE_NOT_POSSIBLE')
  const nobody = cloud.wechat('nobody')
  expect((await nobody.refused('verification.readAccesses', { person: me.reference })).code).toBe('PERSON_NOT_LINKED')
})
