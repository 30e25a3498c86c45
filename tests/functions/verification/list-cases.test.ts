import { addDays, DAY } from '@domain/kernel/china-time'
import type { Client } from '../harness/client'
import { sendPictures } from '../files/pictures'
import { lasting, listCases, QUIET, startGrid, today } from './grid'
import { submit, work } from './people'

const grid = startGrid()

const namesIn = async (list: string) => (await listCases(grid.worker, list)).cases.map(({ maskedName }) => maskedName)

let ofChen: string
let ofZhang: string
beforeAll(async () => {
  ofChen = (await submit(grid.chen, QUIET)).case
  ofZhang = (await submit(grid.zhang)).case
})

it('the higher risk first, though it came later', async () => {
  const { cases, counts } = await listCases(grid.worker, 'submitted')
  expect(cases.map(({ maskedName, risk }) => [maskedName, risk])).toEqual([
    ['张*', 'high'],
    ['陈*明', 'low'],
  ])
  expect(counts).toEqual({ submitted: 2, received: 0, controlled: 0, due: 0, closed: 0 })
})

it('another form, another risk; of the same risk who has waited longest', async () => {
  const { chen } = grid
  const form = { ...QUIET, hadContact: true }
  await chen.client.done('verification.changeCase', {
    person: chen.reference,
    revision: 1,
    form,
    pictures: await sendPictures(chen.client),
  })
  expect(await namesIn('submitted')).toEqual(['张*', '陈*明'])
})

it('a measure falls due on its last day, and not before; ended or extended it is not due any more', async () => {
  const { worker, other, cloud } = grid
  await work(worker, ofZhang, { event: 'receive' }, { event: 'control', measure: lasting(grid, 'home', 1) })
  await work(worker, ofChen, { event: 'receive' }, { event: 'control', measure: lasting(grid, 'home', 1) })
  expect(await namesIn('due')).toEqual([])
  await cloud.clock.shift(DAY)
  expect((await listCases(worker, 'due')).cases.map(({ maskedName, isDue }) => [maskedName, isDue])).toEqual([
    ['张*', true],
    ['陈*明', true],
  ])
  expect((await listCases(worker, 'controlled')).counts).toMatchObject({ due: 2, controlled: 2 })
  expect(await listCases(other, 'due')).toMatchObject({ cases: [], counts: { due: 0 } })
  await work(worker, ofChen, { event: 'end', checks: [], reason: '已核实' })
  const extending = { event: 'control', measure: { ...lasting(grid, 'home', 3), place: { as: 'before' } }, reason: '需要延长' }
  const extended = await work(worker, ofZhang, extending)
  expect(extended).toMatchObject({ isDue: false, measure: { to: addDays(today(grid), 3) } })
  expect((await listCases(worker, 'due')).counts).toMatchObject({ due: 0, controlled: 1, closed: 1 })
})

it('each worker opens their own queue, and no other', async () => {
  const keyOf = async (client: Client) => (await client.done<{ queueKey: string }>('verification.listCases', { list: 'due' })).queueKey
  expect(await keyOf(grid.worker)).toBe(await keyOf(grid.worker))
  expect(await keyOf(grid.worker)).not.toBe(await keyOf(grid.other))
})
