import fc from 'fast-check'
import { DAY, HOUR, MINUTE } from '../kernel/china-time'
import { type FigureName, FIGURE_NAMES, figureOf } from './figures.table'
import { fitsArrival, fitsText, INITIAL_ARRIVAL, INITIAL_GATHERING, RISK_LEVELS } from './measures.table'
import { DEFAULT_POLICY, noticeAt, type PolicyChange } from './policy'
import { AHEAD_AT_MOST, findDisorder, type PolicyCourse, policyAt, SCHEDULED_AT_MOST, withVersion } from './versions'

const HIGH = INITIAL_ARRIVAL.high
const t0 = Date.parse('2022-07-21T10:00:00+08:00')
const BEGINNING: PolicyCourse = { number: 0, policy: DEFAULT_POLICY, scheduled: [] }
const hours = (validityHours: number): PolicyChange => ({ figures: { validityHours } })

/** The course after changes that must be made. */
const after = (...changes: (readonly [PolicyChange, number?])[]): PolicyCourse =>
  changes.reduce<PolicyCourse>((course, [change, from]) => {
    const next = withVersion(course, { change, from }, t0)
    if (!next.ok) throw new Error(JSON.stringify(next.error))
    return next.value
  }, BEGINNING)

const refusal = (change: PolicyChange, { from, course = BEGINNING }: { from?: number; course?: PolicyCourse } = {}) => {
  const next = withVersion(course, { change, from }, t0)
  return next.ok ? undefined : next.error.params
}

describe('when a version counts', () => {
  it('at once, and everything else stays', () => {
    const course = after([hours(4)])
    expect(policyAt(course, t0)).toEqual({ ...DEFAULT_POLICY, validityHours: 4 })
    expect(course.number).toBe(1)
  })

  it('later: before its time, at it, after', () => {
    const course = after([hours(4), t0 + HOUR])
    expect([-1, 0, 1].map((ms) => policyAt(course, t0 + HOUR + ms).validityHours)).toEqual([8, 4, 4])
  })

  it('what is changed now stays changed when another figure follows its plan', () => {
    const course = after([{ figures: { smsPerDay: 20 } }, t0 + HOUR], [hours(4)])
    expect(policyAt(course, t0)).toMatchObject({ smsPerDay: 10, validityHours: 4 })
    expect(policyAt(course, t0 + HOUR)).toMatchObject({ smsPerDay: 20, validityHours: 4 })
  })

  it('of two with the same time the newer one counts, so that a plan can be taken back', () =>
    expect(policyAt(after([hours(4), t0 + HOUR], [hours(8), t0 + HOUR]), t0 + HOUR).validityHours).toBe(8))

  it('a time of now that took a while to arrive is now', () => expect(policyAt(after([hours(4), t0 - MINUTE]), t0).validityHours).toBe(4))
})

it.each<[string, PolicyChange, object, number?]>([
  ['longer than 15 hours', hours(15.5), { figure: 'validityHours', problem: 'bounds' }],
  ['shorter than 2 hours', hours(1.5), { figure: 'validityHours', problem: 'bounds' }],
  ['the value it has', hours(8), { figure: 'validityHours', problem: 'unchanged' }],
  ['fewer a day than in half an hour', { figures: { smsPerDay: 4 } }, { figure: 'smsPerDay', problem: 'order', than: 'smsPerWindow' }],
  ['more in half an hour than a day', { figures: { smsPerWindow: 11 } }, { figure: 'smsPerDay', problem: 'order', than: 'smsPerWindow' }],
  ['a ceiling below the hours', { figures: { ceilingHours: 7 } }, { figure: 'ceilingHours', problem: 'order', than: 'validityHours' }],
  ['a place as it is', { places: { mall: 'no' } }, { figure: 'places', problem: 'unchanged' }],
  ['no notice where there is none', { notice: null }, { figure: 'notice', problem: 'unchanged' }],
  ['a notice that is over', { notice: { zh: '维护', en: 'Works', until: t0 } }, { figure: 'notice', problem: 'time' }],
  ['no measure for seven days', { arrival: { high: { ...HIGH, measure: 'none' } } }, { figure: 'arrival', problem: 'bounds' }],
  ['a measure without a day', { arrival: { high: { ...HIGH, days: 0 } } }, { figure: 'arrival', problem: 'bounds' }],
  ['a measure of 29 days', { arrival: { high: { ...HIGH, days: 29 } } }, { figure: 'arrival', problem: 'bounds' }],
  ['half a day', { arrival: { high: { ...HIGH, days: 7.5 } } }, { figure: 'arrival', problem: 'bounds' }],
  [
    'a text of one language',
    { arrival: { high: { ...HIGH, text: { zh: '集中隔离', en: ' ' } } } },
    { figure: 'arrival', problem: 'bounds' },
  ],
  ['too long a text', { gathering: { zh: '长'.repeat(201), en: 'x' } }, { figure: 'gathering', problem: 'bounds' }],
  ['a measure as it is', { arrival: { high: HIGH } }, { figure: 'arrival', problem: 'unchanged' }],
  ['a text as it is', { gathering: INITIAL_GATHERING }, { figure: 'gathering', problem: 'unchanged' }],
  ['nothing at all', {}, { figure: 'from', problem: 'unchanged' }],
  ['a time that has passed', hours(4), { figure: 'from', problem: 'time' }, t0 - HOUR],
  ['a time too far ahead', hours(4), { figure: 'from', problem: 'time' }, t0 + AHEAD_AT_MOST + 1],
])('%s is refused, and named', (_name, change, params, ...[from]) => expect(refusal(change, { from })).toEqual(params))

it('the furthest time is still taken', () => expect(refusal(hours(4), { from: t0 + AHEAD_AT_MOST })).toBeUndefined())

it('a change that fits now and not beside one that is planned is refused', () => {
  const course = after([{ figures: { smsPerDay: 5 } }, t0 + DAY])
  expect(refusal({ figures: { smsPerWindow: 8 } }, { course })).toEqual({ figure: 'smsPerDay', problem: 'order', than: 'smsPerWindow' })
})

it('so many may wait, and no more; one that counts at once always may', () => {
  const many = Array.from({ length: SCHEDULED_AT_MOST }, (_, place) => [hours(place % 2 ? 8 : 4), t0 + (place + 1) * HOUR] as const)
  const course = after(...many)
  expect(refusal(hours(5), { course, from: t0 + 50 * HOUR })).toEqual({ figure: 'from', problem: 'many' })
  expect(refusal(hours(5), { course })).toBeUndefined()
})

it('a notice is shown until its end, exclusive', () => {
  const course = after([{ notice: { zh: '维护', en: 'Works', until: t0 + HOUR } }])
  const policy = policyAt(course, t0)
  expect([0, HOUR - 1, HOUR].map((ms) => noticeAt(policy, t0 + ms)?.zh)).toEqual(['维护', '维护', undefined])
})

it('kinds of place are set one by one', () =>
  expect(policyAt(after([{ places: { mall: 'with-mask' } }], [{ places: { cinema: 'yes' } }]), t0).places).toEqual({
    mall: 'with-mask',
    cinema: 'yes',
  }))

const change = fc
  .record({
    name: fc.constantFrom(...FIGURE_NAMES),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    ahead: fc.integer({ min: -2, max: 40 }),
  })
  .map(({ name, at, ahead }) => {
    const { least, most, step } = figureOf(name)
    const value = least + Math.round((at * (most - least)) / step) * step
    return {
      change: { figures: { [name]: value } as Partial<Record<FigureName, number>> },
      from: ahead < 0 ? undefined : t0 + ahead * HOUR,
    }
  })

it('whatever is changed and when, no policy at any time is out of order, and a version never alters what was before it', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      let course = BEGINNING
      for (const [place, proposal] of changes.entries()) {
        const now = t0 + place * HOUR
        const next = withVersion(course, { ...proposal, from: proposal.from && Math.max(proposal.from, now) }, now)
        if (!next.ok) continue
        const [before, then] = [course, next.value]
        for (let at = now; at < then.from; at += HOUR) expect(policyAt(then, at)).toEqual(policyAt(before, at))
        for (let at = now; at < now + 42 * HOUR; at += HOUR) expect(findDisorder(policyAt(then, at))).toBeUndefined()
        course = then
      }
    }),
    { numRuns: 30 },
  )
})

describe('measures by risk', () => {
  it('what the office begins with is what it may set', () => {
    expect(RISK_LEVELS.filter((level) => !fitsArrival(INITIAL_ARRIVAL[level]))).toEqual([])
    expect(fitsText(INITIAL_GATHERING)).toBe(true)
  })

  it('one level is changed from its time on, the others stay', () => {
    const low = { measure: 'none', days: 0, text: { zh: '不管控', en: 'None' } } as const
    const course = after([{ arrival: { low } }, t0 + HOUR])
    expect(policyAt(course, t0).arrival).toEqual(INITIAL_ARRIVAL)
    expect(policyAt(course, t0 + HOUR).arrival).toEqual({ ...INITIAL_ARRIVAL, low })
  })
})
