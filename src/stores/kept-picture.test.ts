import { HOUR, MINUTE } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { applicant, GREEN, showing } from '../../tests/stand-ins/answers'
import { NOON } from '../../tests/stand-ins/in-hand'
import { keptPicture } from './kept-picture'

const child = applicant({ person: 'c000000000000003' as PersonRef, maskedName: '小*' })

const seen = (kept: Record<string, unknown>, now = NOON) => keptPicture((key) => kept[key], now)
const shown = (...people: unknown[]) => ({ at: NOON, answer: { ...showing([]), applicants: people } })

it('nothing kept: nothing to draw', () => {
  // Mini-programs answer with an empty text, browsers with nothing.
  for (const nothing of ['', undefined, null]) expect(seen({ shown: nothing })).toBeUndefined()
  expect(seen({ shown: shown() })).toBeUndefined()
})

it('the worst comes first, unless another was chosen', () => {
  expect(seen({ shown: shown(applicant(), child) })).toMatchObject({ applicant: { maskedName: '陈*明' }, count: 2, isWorstFirst: false })
  expect(seen({ shown: shown(applicant(), child), applicant: child.person })).toMatchObject({ applicant: { maskedName: '小*' } })
  const exposed = applicant({ code: { ...GREEN, situation: 3, mark: 'cross', passage: 'no', itinerary: 'exposed' } })
  expect(seen({ shown: shown(exposed, child) })).toMatchObject({ isWorstFirst: true })
})

it('it holds by the clock of the server', () => {
  const kept = { shown: shown(applicant({ validUntil: NOON + HOUR })) }
  expect(seen(kept, NOON + HOUR - 1)).toMatchObject({ now: NOON + HOUR - 1 })
  expect(seen(kept, NOON + HOUR)).toBeUndefined()
  expect(seen({ ...kept, 'clock-offset': MINUTE }, NOON + HOUR - MINUTE)).toBeUndefined()
  expect(seen({ ...kept, 'clock-offset': 'soon' }, NOON)).toMatchObject({ now: NOON })
})

it.each([
  ['no list', { at: NOON, answer: { applicants: {} } }],
  ['no answer', { at: NOON }],
  ['a situation that is not known', shown({ ...applicant(), code: { ...GREEN, situation: 15 } })],
  ['a colour that is not known', shown({ ...applicant(), code: { ...GREEN, colour: 'blue' } })],
  ['a passage that is not known', shown({ ...applicant(), code: { ...GREEN, passage: 'maybe' } })],
  ['no end', shown({ ...applicant(), validUntil: undefined })],
  ['a role that is not known', shown({ ...applicant(), role: 'guardian' })],
  ['a registry that is not known', shown({ ...applicant(), source: { registry: 'shanghai', place: { zh: '上海市', en: 'Shanghai' } } })],
  ['a place in one language, as older versions kept it', shown({ ...applicant(), source: { registry: 'national', place: '上海市' } })],
  ['a source without a place', shown({ ...applicant(), source: { registry: 'national' } })],
  ['no name', shown({ ...applicant(), maskedName: undefined })],
])('kept in another form: %s', (_, kept) => {
  expect(seen({ shown: kept })).toBeUndefined()
})
