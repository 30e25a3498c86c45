import type { ListedCase } from '@contract/verification/street-case'
import { addDays, DAY } from '@domain/kernel/china-time'
import { idNumberOf } from '../linking/people'
import { lasting, listCases, QUIET, rawCases, readOwnCase, readStreetCase, startGrid, today } from './grid'
import { OTHER_STREET, STREET, submit, work } from './people'

const grid = startGrid()

describe('the place of a measure', () => {
  it('is the person’s own address without anybody seeing it, and stays what it was', async () => {
    const { worker, zhang } = grid
    const { case: id } = await submit(zhang)
    const at = (place: object) => ({ event: 'control', measure: { ...lasting(grid, 'observation'), place } })
    const masked = await work(worker, id, { event: 'receive' }, at({ as: 'own-address' }))
    expect(masked.measure?.place).toBe('鹿城区五马街道 五马街***')
    expect((await readOwnCase(zhang)).measure?.place).toBe('鹿城区五马街道五马街 1 号')
    await work(worker, id, at({ as: 'before' }))
    expect((await readOwnCase(zhang)).measure?.place).toBe('鹿城区五马街道五马街 1 号')
    await work(worker, id, { event: 'end', checks: [] })
  })

  it('a place before, where there was none, is refused by its field; so are days that cannot be', async () => {
    const { worker, chen } = grid
    const opened = await submit(chen, QUIET)
    const { revision } = await work(worker, opened.case, { event: 'receive' })
    for (const [change, field] of [
      [{ place: { as: 'before' } }, 'place'],
      [{ to: addDays(today(grid), -1) }, 'to'],
      [{ to: addDays(today(grid), 400) }, 'to'],
    ] as const) {
      const move = { event: 'control', measure: { ...lasting(grid, 'home'), ...change } }
      expect(await worker.refused('verification.moveStreetCase', { case: opened.case, revision, move })).toMatchObject({
        code: 'CASE_FORM_INVALID',
        params: { field },
      })
    }
  })
})

describe('a transfer', () => {
  it('needs a reason and another street; then it is gone here and found there, and its history says so to both sides', async () => {
    const { worker, other, zhang } = grid
    const { case: id } = await submit(zhang)
    const asked = (move: object) => ({ case: id, revision: 1, move: { event: 'transfer', ...move } })
    const reason = '已搬到该街道'
    expect((await worker.refused('verification.moveStreetCase', asked({ street: OTHER_STREET }))).code).toBe('REQUEST_INVALID')
    for (const street of [STREET, '330302999'])
      expect((await worker.refused('verification.moveStreetCase', asked({ street, reason }))).code).toBe('STREET_UNKNOWN')
    expect(await worker.done('verification.moveStreetCase', asked({ street: OTHER_STREET, reason }))).toEqual({ case: null })
    expect((await worker.refused('verification.readStreetCase', { case: id })).code).toBe('CASE_NOT_FOUND')
    const step = { event: 'transfer', by: 'grid', street: OTHER_STREET, reason }
    expect((await readStreetCase(other, id)).history.at(-1)).toMatchObject(step)
    expect((await readOwnCase(zhang)).history.at(-1)).toMatchObject(step)
    expect((await listCases(other, 'submitted')).cases.map((one) => one.case)).toEqual([id])
  })

  it('by its last digits it is found in the new street', async () => {
    await grid.cloud.clock.shift(DAY)
    const search = { by: 'digits', text: (await idNumberOf(grid.cloud, 'demo-3')).slice(-4) }
    const { cases } = await grid.other.done<{ cases: ListedCase[] }>('verification.searchCases', { search })
    expect(cases.map(({ street }) => street)).toEqual([OTHER_STREET])
  })

  it('a case under a measure stays where it is', async () => {
    const { worker, chen } = grid
    const { case: id } = await readOwnCase(chen)
    const { revision, can } = await work(worker, id, { event: 'control', measure: lasting(grid, 'home') })
    expect(can).not.toContain('transfer')
    const move = { event: 'transfer', street: OTHER_STREET, reason: '搬家' }
    expect((await worker.refused('verification.moveStreetCase', { case: id, revision, move })).code).toBe('CASE_MOVE_REFUSED')
  })
})

it('asked to complete: the person reads what is missing', async () => {
  const { case: id } = await readOwnCase(grid.zhang)
  const reason = '地址不详，请写明小区、楼栋和门牌号'
  await work(grid.other, id, { event: 'receive' }, { event: 'ask-to-complete', reason })
  expect((await readOwnCase(grid.zhang)).history.at(-1)).toMatchObject({ event: 'ask-to-complete', reason })
})

it('nothing of it lies in clear', async () => expect(await rawCases(grid)).not.toMatch(/五马街|搬到|门牌号|张伟/))
