import { isDue, runsOn } from './due'

it.each([
  ['the day before the last', '2022-07-27', false],
  ['the last day', '2022-07-28', true],
  ['the day after', '2022-07-29', true],
])('%s', (_name, today, due) => {
  const one = { state: 'controlled', until: '2022-07-28' } as const
  expect([isDue(one, today), runsOn(one, today)]).toEqual([due, !due])
})

it('an ended measure, or one without an end, is not due, and runs on no more', () => {
  expect(isDue({ state: 'ended', until: '2022-07-28' }, '2022-08-01')).toBe(false)
  expect(isDue({ state: 'controlled' }, '2022-08-01')).toBe(false)
  expect(runsOn({ state: 'ended', until: '2022-07-28' }, '2022-07-01')).toBe(false)
  expect(runsOn({ state: 'controlled' }, '2022-07-01')).toBe(false)
})
