import { KEY_USES } from '@domain/pass/key-list'
import { drawKeys, type KeyFile, keyEnvironment, withdrawKey } from './key-file'

const DAY = 86_400
const NOW = 1_700_000_000
const first = drawKeys(undefined, { now: NOW, days: 90 })
const ofUse = ({ keys }: KeyFile, use: string) => keys.filter((key) => key.use === use)
const span = (file: KeyFile, use: string) =>
  ofUse(file, use).map(({ id, notBefore, notAfter }) => [id, (notBefore - NOW) / DAY, (notAfter - NOW) / DAY])

it('the first keys are in force at once, one for each use', () => {
  expect(first.keys.map(({ use }) => use)).toEqual(KEY_USES)
  expect(span(first, 'pass')).toEqual([[1, 0, 90]])
  expect(span(first, 'venue')).toEqual([[1, 0, 800]])
})

it('the next one begins before the last one ends; while it waits, no further one is drawn', () => {
  const second = drawKeys(first, { now: NOW + 70 * DAY, days: 90 })
  expect(span(second, 'pass')).toEqual([
    [1, 0, 90],
    [2, 76, 166],
  ])
  expect(drawKeys(second, { now: NOW + 71 * DAY, days: 90 })).toEqual(second)
})

it('drawn too late: from now on, never one that is over already', () => {
  const late = drawKeys(first, { now: NOW + 200 * DAY, days: 90 })
  expect(span(late, 'pass')[1]).toEqual([2, 200, 290])
})

it('a stolen key is gone at once, another serves at once, and its number is not given again', () => {
  const after = withdrawKey(first, { use: 'pass', id: 1, now: NOW + 10 * DAY, days: 90 })
  expect(span(after, 'pass')).toEqual([[2, 10, 100]])
  expect(Object.keys((JSON.parse(keyEnvironment(after, NOW + 10 * DAY).PASS_KEYS) as { pass: object }).pass)).toEqual(['2'])
  expect(() => withdrawKey(first, { use: 'pass', id: 7, now: NOW, days: 90 })).toThrow('there is no key 7 for pass')
})

it.each([NaN, 0, 29, 1.5, 3651])('a key does not serve %p days', (days) =>
  expect(() => drawKeys(undefined, { now: NOW, days })).toThrow('a key serves 30 to 3650 days'),
)

it('settings are not printed without a key in force for each use', () =>
  expect(() => keyEnvironment(first, NOW + 91 * DAY)).toThrow('no key is in force for: pass, paper, deny'))
