import type { PersonRef } from '../kernel/ids'
import { bitAfterwards, bitOfTravellers, chosenFrom } from './travellers'

const person = (name: string, role: 'self' | 'dependant' | 'unconfirmed') => ({ reference: name as PersonRef, role })
const SHOWN = [person('me', 'self'), person('child', 'dependant'), person('stranger', 'unconfirmed')]

it.each([
  [['me'], ['me']],
  [
    ['child', 'me'],
    ['child', 'me'],
  ],
  [['me', 'gone'], 'PERSON_NOT_LINKED'],
  [['me', 'stranger'], 'DECLARATION_NOT_POSSIBLE'],
  [['stranger', 'gone'], 'PERSON_NOT_LINKED'],
])('%j: %j', (named, expected) => {
  const chosen = chosenFrom(SHOWN, named as PersonRef[])
  expect(chosen.ok ? chosen.value.map(({ reference }) => reference) : chosen.error.code).toEqual(expected)
})

it.each([
  [['clear', 'clear'], 'clear'],
  [['clear', undefined], 'unknown'],
  [['exposed', undefined], 'exposed'],
  [[], 'unknown'],
] as const)('%j are judged as %s', (bits, bit) => expect(bitOfTravellers(bits)).toBe(bit))

it.each([
  [['clear', 'clear'], 'unknown', 'clear'],
  [['clear'], 'unknown', 'unknown'],
  [['exposed'], 'clear', 'exposed'],
  [['clear', 'unknown'], 'exposed', 'unknown'],
  [[], 'exposed', 'exposed'],
] as const)('of two, newer answers %j after %s: %s', (newer, before, bit) => expect(bitAfterwards(newer, 2, before)).toBe(bit))
