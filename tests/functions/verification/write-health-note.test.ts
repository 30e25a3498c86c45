import { addDays, HOUR, startOfDay } from '@domain/kernel/china-time'
import { lasting, rawCases, readOwnCase, readStreetCase, startGrid, today } from './grid'
import { submit, work } from './people'

const grid = startGrid()

const NOTE = { temperature: 365, symptoms: ['cough'], words: '精神好' }
const writing = (change: object = {}) => ({ case: id, day: today(grid), against: null, note: NOTE, ...change })
let id: string
beforeAll(async () => {
  id = (await submit(grid.zhang)).case
  await work(grid.worker, id, { event: 'receive' }, { event: 'control', measure: lasting(grid, 'observation') })
})

it('is written once a day, and both sides read it', async () => {
  const { worker, zhang } = grid
  await worker.done('verification.writeHealthNote', writing())
  expect((await readOwnCase(zhang)).healthNotes).toEqual([{ day: today(grid), at: expect.any(Number), ...NOTE }])
  const other = writing({ note: { ...NOTE, temperature: 366 } })
  expect((await worker.refused('verification.writeHealthNote', other)).code).toBe('CASE_CHANGED')
})

it('sent again, because the answer was lost, it is done and stays as it was', async () => {
  const { worker, zhang } = grid
  const { healthNotes } = await readOwnCase(zhang)
  await worker.done('verification.writeHealthNote', writing())
  expect((await readOwnCase(zhang)).healthNotes).toEqual(healthNotes)
})

it('is corrected on the same day against what was read; the revision of the case stays', async () => {
  const { worker, office } = grid
  const { healthNotes, revision } = await readStreetCase(worker, id)
  const corrected = writing({ against: healthNotes[0]?.at, note: { ...NOTE, temperature: 373 } })
  const twice = await Promise.all([corrected, corrected].map((sent) => worker.call('verification.writeHealthNote', sent)))
  expect(twice.map(({ ok }) => ok)).toEqual([true, true])
  const [kept] = (await readStreetCase(worker, id)).healthNotes
  const both = await Promise.all(
    [worker, office].map((staff, place) =>
      staff.call('verification.writeHealthNote', writing({ against: kept?.at, note: { ...NOTE, temperature: 374 + place } })),
    ),
  )
  expect(both.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['CASE_CHANGED', 'done'])
  expect(await readStreetCase(worker, id)).toMatchObject({
    revision,
    healthNotes: [expect.not.objectContaining({ temperature: 373 })],
    canNote: true,
  })
})

it('of no other day', async () => {
  for (const days of [-2, 1]) {
    const { code } = await grid.worker.refused('verification.writeHealthNote', writing({ day: addDays(today(grid), days) }))
    expect(code).toBe('HEALTH_NOTE_DAY')
  }
})

it('of yesterday until noon, for who had no network in the evening', async () => {
  const { worker, cloud } = grid
  const late = writing({ day: addDays(today(grid), 1) })
  const at = (hours: number) => cloud.clock.shift(startOfDay(addDays(late.day, 1)) + hours * HOUR - cloud.clock.now())
  await at(1)
  await worker.done('verification.writeHealthNote', late)
  await at(12)
  const corrected = { ...late, note: { ...NOTE, temperature: 370 } }
  expect((await worker.refused('verification.writeHealthNote', corrected)).code).toBe('HEALTH_NOTE_DAY')
})

it('not in another street, and nothing oversized', async () => {
  expect((await grid.other.refused('verification.writeHealthNote', writing())).code).toBe('CASE_NOT_FOUND')
  for (const note of [
    { ...NOTE, words: '好'.repeat(201) },
    { ...NOTE, temperature: 36.5 },
    { ...NOTE, symptoms: ['cough', 'cough'] },
  ])
    expect((await grid.worker.refused('verification.writeHealthNote', writing({ note }))).code).toBe('REQUEST_INVALID')
})

it('nothing of it lies in clear', async () => expect(await rawCases(grid)).not.toMatch(/精神好|cough/))

it('not under another measure, and not when it is over', async () => {
  const { worker } = grid
  await work(worker, id, { event: 'control', measure: lasting(grid, 'home'), reason: '风险情况有变化' })
  expect((await worker.refused('verification.writeHealthNote', writing())).code).toBe('HEALTH_NOTE_NOT_POSSIBLE')
  expect(await work(worker, id, { event: 'end', checks: [], reason: '已核实' })).toMatchObject({
    canNote: false,
    healthNotes: [{ day: expect.anything() }, { temperature: 365 }],
  })
  expect((await worker.refused('verification.writeHealthNote', writing())).code).toBe('HEALTH_NOTE_NOT_POSSIBLE')
})
