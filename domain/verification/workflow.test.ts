import fc from 'fast-check'
import { CASE_EVENTS, CASE_STATES, type CaseActor, type CaseEvent, type CaseState, isClosed } from './case'
import { CASE_RULES } from './workflow.table'
import { moveCase, movesOf, stepOf } from './workflow'

const ACTORS: readonly CaseActor[] = ['holder', 'grid', 'office']

/** Written by hand, apart from the table: state, event → next state of staff; of the holder below. */
const OF_STAFF: Readonly<Record<string, CaseState>> = {
  'submitted receive': 'received',
  'submitted transfer': 'submitted',
  'received ask-to-complete': 'submitted',
  'received control': 'controlled',
  'received return': 'returned',
  'received confirm-negative': 'received',
  'received transfer': 'submitted',
  'controlled control': 'controlled',
  'controlled end': 'ended',
  'controlled confirm-negative': 'controlled',
  'ended confirm-negative': 'ended',
  'returned confirm-negative': 'returned',
}
const OF_HOLDER: Readonly<Record<string, CaseState>> = {
  'submitted change': 'submitted',
  'submitted withdraw': 'withdrawn',
  'ended hand-in-report': 'ended',
  'returned hand-in-report': 'returned',
}

const EVERY = CASE_STATES.flatMap((from) => CASE_EVENTS.flatMap((event) => ACTORS.map((by) => [from, event, by] as const)))

it.each(EVERY)('%s, %s by %s', (from, event, by) => {
  const expected = (by === 'holder' ? OF_HOLDER : OF_STAFF)[`${from} ${event}`]
  const moved = moveCase({ state: from, isQuestion: true, hasReport: true }, { event, by, hasTwoChecks: true, hasReason: true })
  expect(moved).toEqual(expected ? { ok: true, value: expected } : { ok: false, error: 'state' })
  expect(movesOf({ state: from, isQuestion: true, hasReport: true }, by).includes(event)).toBe(expected !== undefined)
})

it.each(['return', 'end'] as const)('a question is not cleared by %s without 两查两问; anything else is', (event) => {
  const one = { state: event === 'end' ? 'controlled' : 'received', isQuestion: true, hasReport: false } as const
  const move = { event, by: 'grid', hasTwoChecks: false } as const
  expect(moveCase(one, move)).toEqual({ ok: false, error: 'two-checks' })
  expect(moveCase({ ...one, isQuestion: false }, move).ok).toBe(true)
})

it('a measure is changed for a reason only; the first one asks for none', () => {
  const one = { state: 'controlled', isQuestion: false, hasReport: false } as const
  expect(moveCase(one, { event: 'control', by: 'grid' })).toEqual({ ok: false, error: 'reason' })
  expect(moveCase(one, { event: 'control', by: 'office', hasReason: true })).toEqual({ ok: true, value: 'controlled' })
  expect(moveCase({ ...one, state: 'received' }, { event: 'control', by: 'grid' }).ok).toBe(true)
  expect(movesOf(one, 'grid')).toContain('control')
})

it('a measure is ended before its last day for a reason only; a confirmed test asks for none', () => {
  const one = { state: 'controlled', isQuestion: false, hasReport: true, isEarly: true } as const
  expect(moveCase(one, { event: 'end', by: 'grid' })).toEqual({ ok: false, error: 'reason-if-early' })
  expect(moveCase(one, { event: 'end', by: 'office', hasReason: true })).toEqual({ ok: true, value: 'ended' })
  expect(moveCase({ ...one, isEarly: false }, { event: 'end', by: 'grid' }).ok).toBe(true)
  expect(moveCase(one, { event: 'confirm-negative', by: 'grid' }).ok).toBe(true)
  expect(movesOf(one, 'grid')).toContain('end')
})

it('another measure is on record as a change of the one before, and nothing else by another name', () => {
  const renamed = CASE_STATES.flatMap((from) => CASE_EVENTS.map((event) => [from, event, stepOf(from, event)] as const))
  expect(renamed.filter(([, event, step]) => step !== event)).toEqual([['controlled', 'control', 'change-measure']])
})

it.each(['received', 'controlled', 'ended', 'returned'] as const)(
  '%s: nobody confirms a report that is not on file, or is confirmed',
  (state) => {
    const one = { state, isQuestion: false, hasReport: false }
    expect(moveCase(one, { event: 'confirm-negative', by: 'grid' })).toEqual({ ok: false, error: 'report' })
    expect(movesOf(one, 'grid')).not.toContain('confirm-negative')
  },
)

it.each(['grid', 'office'] as const)('%s: nobody decides their own case or their family’s', (by) => {
  const one = { state: 'received', isQuestion: false, hasReport: true } as const
  for (const event of movesOf(one, by)) expect(moveCase(one, { event, by, isOwn: true })).toEqual({ ok: false, error: 'own' })
  expect(moveCase({ ...one, state: 'submitted' }, { event: 'withdraw', by: 'holder', isOwn: true }).ok).toBe(true)
})

it('every rule has an id of its own, and no two speak of the same', () => {
  expect(new Set(CASE_RULES.map(({ id }) => id)).size).toBe(CASE_RULES.length)
  expect(new Set(CASE_RULES.map(({ from, event }) => `${from} ${event}`)).size).toBe(CASE_RULES.length)
})

it('every event happens by some rule', () => expect(new Set(CASE_RULES.map(({ event }) => event))).toEqual(new Set(CASE_EVENTS)))

it('10,000 random histories: closed cases stay closed, and nobody is controlled without having been received', () => {
  const step = fc.record({
    event: fc.constantFrom(...CASE_EVENTS),
    by: fc.constantFrom(...ACTORS),
    hasTwoChecks: fc.boolean(),
    hasReason: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.boolean(), (steps, isQuestion) => {
      let state: CaseState = 'submitted'
      const passed: [CaseState, CaseEvent][] = []
      for (const move of steps) {
        const moved = moveCase({ state, isQuestion, hasReport: true }, move)
        if (!moved.ok) continue
        if (isClosed(state)) expect(moved.value).toBe(state)
        passed.push([state, move.event])
        state = moved.value
      }
      const wasReceived = passed.some(([, event]) => event === 'receive')
      return wasReceived || ['submitted', 'withdrawn'].includes(state)
    }),
    { numRuns: 10_000 },
  )
})
