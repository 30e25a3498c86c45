import { levelOf } from './level'
import { type LevelFacts, LEVEL_RULES } from './level.table'

const NORMAL: LevelFacts = { bit: 'clear', places: ['330100', '330600'], compared: ['310000'] }

it.each<[string, Partial<LevelFacts>, string]>([
  ['normal', {}, 'low'],
  ['has been in a compared city', { bit: 'exposed' }, 'high'],
  ['from a compared city, not there in the last 14 days', { places: ['310000'] }, 'high'],
  ['through a compared city', { places: ['330100', '310000'] }, 'high'],
  ['from 澳门', { places: ['820000'] }, 'high'],
  ['from abroad', { places: ['990000'] }, 'high'],
  ['no record', { bit: 'unknown' }, 'medium'],
  ['not judged in time', { bit: null }, 'medium'],
  ['no record, from a compared city', { bit: 'unknown', places: ['310000'] }, 'high'],
])('%s: %s', (_name, facts, level) => expect(levelOf({ ...NORMAL, ...facts })).toBe(level))

it('the last row is total, and every row has an id of its own', () => {
  expect(LEVEL_RULES.at(-1)?.when(NORMAL)).toBe(true)
  expect(LEVEL_RULES.map(({ id }) => id)).toEqual(LEVEL_RULES.map((_, index) => `L-${index + 1}`))
})
