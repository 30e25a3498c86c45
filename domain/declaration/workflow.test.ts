import fc from 'fast-check'
import { addDays, civilDate, startOfDay } from '../kernel/china-time'
import {
  askAt,
  DECLARATION_EVENTS,
  DECLARATION_STATES,
  type DeclarationActor,
  type DeclarationState,
  forgottenAt,
  isShown,
  isExpected,
  isOverdue,
  remindAt,
} from './declaration'
import { isBeforeArrival, moveDeclaration, movesOf } from './workflow'
import { DECLARATION_RULES } from './workflow.table'

const ACTORS: readonly DeclarationActor[] = ['declarer', 'grid', 'office']
const DAY_OF_ARRIVAL = '2022-07-24'

/** Written by hand, apart from the table: state, event → next state of staff; of the declarer below. */
const OF_STAFF: Readonly<Record<string, DeclarationState>> = {
  'declared arrive': 'arrived',
  'declared not-arrive': 'not-arrived',
  'declared not-reach': 'unreachable',
  'not-arrived arrive': 'arrived',
  'not-arrived not-reach': 'unreachable',
  'unreachable arrive': 'arrived',
  'unreachable not-arrive': 'not-arrived',
}
const OF_DECLARER: Readonly<Record<string, DeclarationState>> = {
  'declared change': 'declared',
  'declared withdraw': 'withdrawn',
  'not-arrived change': 'declared',
  'not-arrived withdraw': 'withdrawn',
  'unreachable change': 'declared',
  'unreachable withdraw': 'withdrawn',
}

const EVERY = DECLARATION_STATES.flatMap((state) => DECLARATION_EVENTS.flatMap((event) => ACTORS.map((by) => [state, event, by] as const)))

it.each(EVERY)('%s, %s by %s', (state, event, by) => {
  const expected = (by === 'declarer' ? OF_DECLARER : OF_STAFF)[`${state} ${event}`]
  const standing = { state, arrivesOn: DAY_OF_ARRIVAL }
  const moved = moveDeclaration(standing, { event, by, today: DAY_OF_ARRIVAL })
  expect(moved).toEqual(expected ? { ok: true, value: expected } : { ok: false, error: 'state' })
  expect(movesOf(standing, by, DAY_OF_ARRIVAL).includes(event)).toBe(expected !== undefined)
})

it('nobody has not arrived before the day, but may arrive early', () => {
  const standing = { state: 'declared', arrivesOn: DAY_OF_ARRIVAL } as const
  const eve = { by: 'grid', today: '2022-07-23' } as const
  expect(moveDeclaration(standing, { event: 'not-arrive', ...eve })).toEqual({ ok: false, error: 'day' })
  expect(moveDeclaration(standing, { event: 'arrive', ...eve }).ok).toBe(true)
  expect(movesOf(standing, 'grid', eve.today)).toEqual(['arrive', 'not-reach'])
  expect([isBeforeArrival(standing, eve.today), isBeforeArrival(standing, DAY_OF_ARRIVAL)]).toEqual([true, false])
})

it('staff do not mark their own arrival; who declared it goes on as before', () => {
  const standing = { state: 'declared', arrivesOn: DAY_OF_ARRIVAL } as const
  const own = { isOwn: true, today: DAY_OF_ARRIVAL } as const
  for (const by of ['grid', 'office'] as const)
    expect(moveDeclaration(standing, { event: 'arrive', by, ...own })).toEqual({ ok: false, error: 'own' })
  expect(moveDeclaration(standing, { event: 'withdraw', by: 'declarer', ...own }).ok).toBe(true)
})

it('10,000 random histories: who has arrived or withdrawn stays so', () => {
  const step = fc.record({ event: fc.constantFrom(...DECLARATION_EVENTS), by: fc.constantFrom(...ACTORS), ahead: fc.nat({ max: 3 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let state: DeclarationState = 'declared'
      for (const { event, by, ahead } of steps) {
        const moved = moveDeclaration({ state, arrivesOn: DAY_OF_ARRIVAL }, { event, by, today: addDays(DAY_OF_ARRIVAL, -ahead) })
        if (!moved.ok) continue
        expect(isExpected(state)).toBe(true)
        expect(moved.value === 'withdrawn' ? by : 'declarer').toBe('declarer')
        state = moved.value
      }
    }),
    { numRuns: 10_000 },
  )
})

it('every rule has an id of its own, and no two speak of the same', () => {
  expect(DECLARATION_RULES.map(({ id }) => id)).toEqual(DECLARATION_RULES.map((_, index) => `D-${index + 1}`))
  const spoken = DECLARATION_RULES.flatMap(({ from, event }) => from.map((state) => `${state} ${event}`))
  expect(new Set(spoken).size).toBe(spoken.length)
})

const midnight = (days: number) => startOfDay(addDays(DAY_OF_ARRIVAL, days))

it.each<[string, DeclarationState, number, boolean]>([
  ['the day after', 'declared', midnight(2) - 1, false],
  ['two days after', 'declared', midnight(2), true],
  ['arrived', 'arrived', midnight(2), false],
  ['known not to have arrived', 'not-arrived', midnight(2), false],
])('%s, %s: overdue %p', (_name, state, now, isDue) => expect(isOverdue({ state, arrivesOn: DAY_OF_ARRIVAL }, now)).toBe(isDue))

it('is kept 28 days after the declared day of arrival, and not a day longer', () => {
  const end = forgottenAt(DAY_OF_ARRIVAL)
  expect([civilDate(end - 1), civilDate(end)]).toEqual(['2022-08-21', '2022-08-22'])
})

it.each<[string, DeclarationState, number, boolean]>([
  ['before it is forgotten', 'unreachable', forgottenAt(DAY_OF_ARRIVAL) - 1, true],
  ['forgotten', 'declared', forgottenAt(DAY_OF_ARRIVAL), false],
  ['withdrawn', 'withdrawn', midnight(-1), false],
])('%s, %s, at %i: on the code page %p', (_name, state, now, is) => expect(isShown({ state, arrivesOn: DAY_OF_ARRIVAL }, now)).toBe(is))

it('is asked on the morning on which it is overdue', () => {
  const standing = { state: 'declared', arrivesOn: DAY_OF_ARRIVAL } as const
  expect(askAt(DAY_OF_ARRIVAL)).toBe(Date.parse('2022-07-26T09:00:00+08:00'))
  expect(isOverdue(standing, askAt(DAY_OF_ARRIVAL))).toBe(true)
})

it.each([
  ['days before', midnight(-5), '2022-07-23T09:00:00+08:00'],
  ['that morning', midnight(-1), '2022-07-23T09:00:00+08:00'],
  ['declared on the eve', Date.parse('2022-07-23T09:00:00+08:00'), undefined],
  ['declared on the day', midnight(0), undefined],
])('the reminder, %s', (_name, now, at) => expect(remindAt(DAY_OF_ARRIVAL, now)).toBe(at && Date.parse(at)))
