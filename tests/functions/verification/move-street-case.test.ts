import type { Output } from '@contract/operation'
import type { readAccesses } from '@contract/verification/read-accesses'
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
    const at = (place: object | string) => ({ event: 'control', measure: { ...lasting(grid, 'observation'), place }, reason: '换了地点' })
    const masked = await work(worker, id, { event: 'receive' }, at({ as: 'own-address' }))
    expect([masked.measure?.place, masked.isAtHome]).toEqual(['鹿城区五马街道 五马街***', true])
    expect((await readOwnCase(zhang)).measure?.place).toBe('鹿城区五马街道五马街 1 号')
    await work(worker, id, at({ as: 'before' }))
    expect((await readOwnCase(zhang)).measure?.place).toBe('鹿城区五马街道五马街 1 号')
    expect((await work(worker, id, at('滨江酒店'))).isAtHome).toBe(false)
    await work(worker, id, { event: 'end', checks: [], reason: '已核实' })
  })

  it('a change of it stands in the history for itself, with what it was before, and so it is on record', async () => {
    const { worker, zhang } = grid
    const { history } = await readOwnCase(zhang)
    const span = { kind: 'observation', from: today(grid), to: addDays(today(grid), 7) }
    expect(history.map(({ event, measure }) => [event, measure])).toEqual([
      ['open', undefined],
      ['receive', undefined],
      ['control', { ...span, before: null, isElsewhere: false, isOther: false }],
      ['change-measure', { ...span, before: span, isElsewhere: false, isOther: false }],
      ['change-measure', { ...span, before: span, isElsewhere: true, isOther: false }],
      ['end', undefined],
    ])
    const { accesses } = await zhang.client.done<Output<typeof readAccesses>>('verification.readAccesses', { person: zhang.reference })
    expect(accesses.map(({ event }) => event).filter(Boolean)).toEqual(['end', 'change-measure', 'change-measure', 'control', 'receive'])
    await worker.done('verification.readStreetPictures', { case: (await readOwnCase(zhang)).case })
    const { accesses: after } = await zhang.client.done<Output<typeof readAccesses>>('verification.readAccesses', {
      person: zhang.reference,
    })
    expect(after[0]).toMatchObject({ kind: 'pictures' })
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

describe('a measure that is changed', () => {
  it('is changed for a reason only, which stands in the history', async () => {
    const { worker, zhang } = grid
    const { case: id } = await submit(zhang)
    const change = { event: 'control', measure: lasting(grid, 'home') }
    const { revision } = await work(worker, id, { event: 'receive' }, change)
    expect((await worker.refused('verification.moveStreetCase', { case: id, revision, move: change })).code).toBe('REASON_MISSING')
    const reason = '按最新防控政策调整'
    await work(worker, id, { ...change, reason })
    expect((await readOwnCase(zhang)).history.at(-1)).toMatchObject({ event: 'change-measure', reason })
    await work(worker, id, { event: 'end', checks: [], reason: '已核实' })
  })
})

describe('a measure that is ended before its last day', () => {
  it('is ended for a reason only, which stands in the history; on its last day nobody is asked', async () => {
    const { worker, zhang, cloud } = grid
    const { case: id } = await submit(zhang)
    const { revision } = await work(worker, id, { event: 'receive' }, { event: 'control', measure: lasting(grid, 'home', 1) })
    const end = { event: 'end', checks: [] }
    expect((await worker.refused('verification.moveStreetCase', { case: id, revision, move: end })).code).toBe('REASON_MISSING')
    const reason = '信息有误，不需要管控'
    await work(worker, id, { ...end, reason })
    expect((await readOwnCase(zhang)).history.at(-1)).toMatchObject({ event: 'end', reason })

    const { case: second } = await submit(zhang)
    await work(worker, second, { event: 'receive' }, { event: 'control', measure: lasting(grid, 'home', 1) })
    await cloud.clock.shift(DAY)
    expect(await work(worker, second, end)).toMatchObject({
      state: 'ended',
      history: expect.arrayContaining([expect.objectContaining({ event: 'end', reason: null })]),
    })
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
    const { revision, can } = await work(worker, id, { event: 'control', measure: lasting(grid, 'home'), reason: '更正' })
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
  expect((await listCases(grid.other, 'submitted')).cases).toEqual([expect.objectContaining({ case: id, isSentBack: true })])
  expect(await work(grid.other, id, { event: 'receive' })).toMatchObject({ isSentBack: false })
})

it('nothing of it lies in clear', async () => expect(await rawCases(grid)).not.toMatch(/五马街|搬到|门牌号|张伟/))
