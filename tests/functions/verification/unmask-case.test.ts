import { lasting, startGrid } from './grid'
import { submit, work } from './people'

const grid = startGrid()

const REASON = '上门核查'
let id: string
beforeAll(async () => {
  id = (await submit(grid.zhang)).case
  await work(grid.worker, id, { event: 'receive' }, { event: 'control', measure: lasting(grid, 'home') })
})

it('shows what was asked for, for a reason that is on record and sealed', async () => {
  const shown = await grid.worker.done('verification.unmaskCase', { case: id, fields: ['name', 'address'], reason: REASON })
  expect(shown).toEqual({ name: '张伟', document: null, phone: null, address: '五马街 1 号', place: expect.stringContaining('五马街') })
  const { data } = await grid.cloud.database.collection('audit').where({ operation: 'verification.unmaskCase' }).get()
  expect(data).toEqual([expect.objectContaining({ about: id, reasonCipher: expect.any(String), outcome: 'done' })])
  expect(JSON.stringify(data)).not.toContain(REASON)
})

it('not without a reason, not twice the same field, not in another street', async () => {
  const asked = { case: id, fields: ['phone'], reason: REASON }
  for (const wrong of [
    { reason: ' ' },
    { reason: '\u200b\u200b' },
    { reason: '..' },
    { reason: '长'.repeat(101) },
    { fields: [] },
    { fields: ['phone', 'phone'] },
  ])
    expect((await grid.worker.refused('verification.unmaskCase', { ...asked, ...wrong })).code).toBe('REQUEST_INVALID')
  expect((await grid.other.refused('verification.unmaskCase', asked)).code).toBe('CASE_NOT_FOUND')
})
