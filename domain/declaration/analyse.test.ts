import fc from 'fast-check'
import { MINUTE, SECOND } from '../kernel/china-time'
import { stepAnalysis } from './analyse'
import {
  type Analysis,
  type AnalysisEffect,
  type AnalysisEvent,
  ANALYSIS_STATES,
  type AnalysisState,
  isRunning,
  NOT_BEGUN,
  type RunningAnalysis,
} from './analysis'
import { ANALYSIS_RULES } from './analysis.table'
import { batchOf, citySetOf } from './batches'
import { ANALYSIS_LASTS, dueAt, dueEvent, LOST_AFTER } from './due'
import { NOTICES } from './notices.table'

const t0 = Date.parse('2022-07-21T10:00:00+08:00')
const CITIES = { setTag: 'a', batches: 3 }
const NEWER = { setTag: 'b', batches: 2 }

const running = (state: RunningAnalysis['state'], more: Partial<RunningAnalysis> = {}): RunningAnalysis => ({
  state,
  ...CITIES,
  answered: 1,
  joined: 'clear',
  question: 4,
  failures: 0,
  isCodeDoubtful: false,
  notice: null,
  beganAt: t0,
  changedAt: t0,
  ...more,
})

const AT: Record<AnalysisState, Analysis> = {
  none: NOT_BEGUN,
  sending: running('sending'),
  'awaiting-code': running('awaiting-code'),
  asking: running('asking'),
  waiting: running('waiting'),
  judged: { state: 'judged', bit: 'clear', setTag: 'a', at: t0 },
  outdated: { state: 'outdated', bit: 'clear', setTag: 'a', at: t0 },
  'given-up': { state: 'given-up', at: t0 },
}

const EVENTS: readonly AnalysisEvent[] = [
  { kind: 'begin', cities: CITIES, known: null },
  { kind: 'begin', cities: CITIES, known: 'unknown' },
  { kind: 'begin', cities: CITIES, known: null, hasCode: true },
  { kind: 'begin', cities: CITIES, known: 'unknown', hasCode: true },
  { kind: 'another-code' },
  { kind: 'code' },
  { kind: 'sent' },
  { kind: 'not-sent' },
  { kind: 'answered', question: 4, bit: 'clear' },
  { kind: 'answered', question: 4, bit: 'exposed' },
  { kind: 'wrong-code', question: 4 },
  { kind: 'failed', question: 4 },
  { kind: 'lost' },
  { kind: 'retry', isCodeServing: true },
  { kind: 'retry', isCodeServing: false },
  { kind: 'list-changed', cities: NEWER },
  { kind: 'time-over' },
]

const nameOf = (event: AnalysisEvent): string => {
  const more = Object.entries(event).flatMap(([key, value]) =>
    ['known', 'bit', 'isCodeServing'].includes(key) ? [String(value)] : key === 'hasCode' ? ['with code'] : [],
  )
  return [event.kind, ...more].join(' ')
}

/** Written by hand, apart from the table: state, event → next state, what is done. */
const EXPECTED: Readonly<Record<string, readonly [AnalysisState, ...AnalysisEffect[]]>> = {
  'none begin null': ['sending', 'send-code'],
  'none begin unknown': ['judged'],
  'none begin null with code': ['awaiting-code'],
  'none begin unknown with code': ['judged'],
  'outdated begin null': ['sending', 'send-code'],
  'outdated begin unknown': ['judged'],
  'outdated begin null with code': ['awaiting-code'],
  'outdated begin unknown with code': ['judged'],
  'given-up begin null': ['sending', 'send-code'],
  'given-up begin unknown': ['judged'],
  'given-up begin null with code': ['awaiting-code'],
  'given-up begin unknown with code': ['judged'],
  'sending sent': ['awaiting-code'],
  'sending not-sent': ['awaiting-code'],
  'sending lost': ['awaiting-code'],
  'sending list-changed': ['sending'],
  'sending time-over': ['given-up', 'tell'],
  'awaiting-code code': ['asking', 'ask-batch'],
  'awaiting-code another-code': ['sending', 'send-code'],
  'awaiting-code list-changed': ['awaiting-code'],
  'awaiting-code time-over': ['given-up', 'tell'],
  'asking answered clear': ['sending', 'send-code'],
  'asking answered exposed': ['judged', 'tell'],
  'asking wrong-code': ['awaiting-code'],
  'asking failed': ['waiting'],
  'asking lost': ['waiting'],
  'asking list-changed': ['awaiting-code'],
  'asking time-over': ['given-up', 'tell'],
  'waiting retry true': ['asking', 'ask-batch'],
  'waiting retry false': ['awaiting-code'],
  'waiting list-changed': ['waiting'],
  'waiting time-over': ['given-up', 'tell'],
  'judged begin null': ['sending', 'send-code'],
  'judged begin null with code': ['awaiting-code'],
  'judged list-changed': ['outdated', 'tell'],
}

const EVERY = ANALYSIS_STATES.flatMap((state) => EVENTS.map((event) => [`${state} ${nameOf(event)}`, AT[state], event] as const))

it.each(EVERY)('%s', (name, analysis, event) => {
  const step = stepAnalysis(analysis, event, t0 + SECOND)
  const expected = EXPECTED[name] as readonly string[] | undefined
  if (!step.ok) return expect([step.error, expected]).toEqual(['state', undefined])
  expect([step.value.analysis.state, ...step.value.effects]).toEqual(expected)
})

const after = (analysis: Analysis, ...events: AnalysisEvent[]): Analysis =>
  events.reduce((standing, event) => {
    const step = stepAnalysis(standing, event, t0 + MINUTE)
    if (!step.ok) throw new Error(`${event.kind}: ${step.error}`)
    return step.value.analysis
  }, analysis)

describe('what is kept', () => {
  const last = running('asking', { answered: 2 })

  it.each([
    ['clear, clear', last, 'clear', 'clear'],
    ['no record, clear', { ...last, joined: 'unknown' }, 'clear', 'unknown'],
    ['clear, no record', last, 'unknown', 'unknown'],
    ['no record, been there', { ...last, joined: 'unknown' }, 'exposed', 'exposed'],
  ] as const)('of %s the joined bit, its cities and its time, and nothing else', (_name, analysis, bit, joined) =>
    expect(after(analysis, { kind: 'answered', question: 4, bit })).toEqual({
      state: 'judged',
      bit: joined,
      setTag: 'a',
      at: t0 + MINUTE,
    }),
  )

  it('of a running one how many batches were answered, and what they join to', () =>
    expect(after(running('asking'), { kind: 'answered', question: 4, bit: 'unknown' })).toMatchObject({
      answered: 2,
      joined: 'unknown',
      notice: 'another-code',
    }))

  it('why another code is needed is said until it is typed', () => {
    const sent = after(running('asking'), { kind: 'answered', question: 4, bit: 'unknown' }, { kind: 'sent' })
    expect([sent, after(sent, { kind: 'code' })].map((analysis) => isRunning(analysis) && analysis.notice)).toEqual(['another-code', null])
  })

  it('of one that was given up, nothing', () =>
    expect(after(running('waiting'), { kind: 'time-over' })).toEqual({ state: 'given-up', at: t0 + MINUTE }))
})

it('a new list begins anew, with its own time and batches, and says so', () =>
  expect(after(running('waiting', { joined: 'unknown' }), { kind: 'list-changed', cities: NEWER })).toMatchObject({
    ...NEWER,
    answered: 0,
    joined: 'clear',
    notice: 'begun-anew',
    beganAt: t0 + MINUTE,
  }))

it('an answer to an earlier question is too late', () =>
  expect(stepAnalysis(running('asking'), { kind: 'answered', question: 3, bit: 'exposed' }, t0)).toEqual({ ok: false, error: 'late' }))

it.each([
  ['after a question was lost, the code may be spent: no fault of the person', true, 'code-spent'],
  ['else it was typed wrong', false, 'wrong-code'],
] as const)('%s', (_name, isCodeDoubtful, notice) =>
  expect(after(running('asking', { isCodeDoubtful }), { kind: 'wrong-code', question: 4 })).toMatchObject({ notice }),
)

describe('what happens by itself', () => {
  const due = (analysis: Analysis, ms: number, { cities = CITIES, isCodeServing = true } = {}) =>
    dueEvent(analysis, { now: t0 + ms, cities, isCodeServing })?.kind

  it.each<[string, Analysis, number, string | undefined]>([
    ['asked a moment ago', running('asking'), LOST_AFTER - 1, undefined],
    ['asked, and nothing heard', running('asking'), LOST_AFTER, 'lost'],
    ['sent, and nothing heard', running('sending'), LOST_AFTER, 'lost'],
    ['failed once, 5 s', running('waiting', { failures: 1 }), 5 * SECOND, 'retry'],
    ['failed once, less', running('waiting', { failures: 1 }), 5 * SECOND - 1, undefined],
    ['failed twice', running('waiting', { failures: 2 }), 15 * SECOND - 1, undefined],
    ['failed often', running('waiting', { failures: 9 }), 30 * SECOND, 'retry'],
    ['the person has not typed the code', running('awaiting-code'), ANALYSIS_LASTS - 1, undefined],
    ['nor in time', running('awaiting-code'), ANALYSIS_LASTS, 'time-over'],
    ['judged long ago', AT.judged, 100 * ANALYSIS_LASTS, undefined],
    ['not begun', NOT_BEGUN, ANALYSIS_LASTS, undefined],
  ])('%s: %s', (_name, analysis, ms, event) => expect(due(analysis, ms)).toBe(event))

  it.each(ANALYSIS_STATES)('%s: is looked at when something happens, and not a moment before', (state) => {
    const at = dueAt(AT[state])
    if (at === undefined) return expect(isRunning(AT[state])).toBe(false)
    expect([at - 1, at].map((now) => due(AT[state], now - t0) !== undefined)).toEqual([false, true])
  })

  it('never later than the time is over', () =>
    expect(dueAt(running('waiting', { failures: 9, changedAt: t0 + ANALYSIS_LASTS - SECOND }))).toBe(t0 + ANALYSIS_LASTS))

  it('another number of codes for the same cities begins anew', () =>
    expect(due(running('awaiting-code'), 0, { cities: { ...CITIES, batches: 4 } })).toBe('list-changed'))

  it.each(['sending', 'awaiting-code', 'asking', 'waiting', 'judged'] as const)('another list while %s', (state) =>
    expect(due(AT[state], 0, { cities: NEWER })).toBe('list-changed'),
  )

  it.each(['none', 'outdated', 'given-up'] as const)('another list is nothing to one that is %s', (state) =>
    expect(due(AT[state], 0, { cities: NEWER })).toBeUndefined(),
  )
})

it.each([
  [0, [[]]],
  [2, [['1', '2']]],
  [3, [['1', '2', '3']]],
  [
    4,
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [7, [['1', '2', '3'], ['4', '5', '6'], ['7']]],
])('%i cities, three a code at most', (count, parts) => {
  const cities = Array.from({ length: count }, (_, index) => String(index + 1))
  const set = citySetOf({ cities, setTag: 'a' }, 3)
  expect(set).toEqual({ setTag: 'a', batches: parts.length })
  expect(parts.map((_, index) => batchOf(cities, set, index))).toEqual(parts)
})

it('whatever the policy, every city is in one batch, and none is larger than a code is good for', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 300 }), (count, perCode) => {
      const cities = Array.from({ length: count }, (_, index) => String(index))
      const set = citySetOf({ cities, setTag: 'a' }, perCode)
      const parts = Array.from({ length: set.batches }, (_, index) => batchOf(cities, set, index))
      expect(parts.flat()).toEqual(cities)
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(perCode)
      expect(parts.filter(({ length }) => length === 0)).toHaveLength(count === 0 ? 1 : 0)
    }),
  ))

it('every rule has an id of its own, every notice is said by one, and only four rows send an SMS', () => {
  expect(ANALYSIS_RULES.map(({ id }) => id)).toEqual(ANALYSIS_RULES.map((_, index) => `A-${index + 1}`))
  const said = new Set(ANALYSIS_RULES.map(({ says }) => says))
  expect(Object.keys(NOTICES).filter((notice) => !said.has(notice as keyof typeof NOTICES))).toEqual([])
  expect(ANALYSIS_RULES.filter(({ effects }) => effects.includes('send-code')).map(({ event }) => event)).toEqual([
    'begin',
    'begin',
    'another-code',
    'answered',
  ])
})
