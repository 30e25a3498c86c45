import fc from 'fast-check'
import { APPLICANTS_AT_MOST, type Applicable, chooseApplicants } from './applicants'
import { COLOURS_FROM_WORST, compareColours } from './colour'

const named = (name: string, colour: Applicable['colour'], role: Applicable['role'], linkedAt: number) => ({
  ...{ name, colour, role, linkedAt },
  confirmBy: 'id-number' as const,
})

it('the worst comes first, then the confirmed, then the newest', () => {
  const { shown, leftOut } = chooseApplicants([
    named('green stranger', 'green', 'unconfirmed', 3),
    named('old green self', 'green', 'self', 1),
    named('grey child', 'grey', 'dependant', 2),
    named('new green self', 'green', 'self', 2),
    named('red stranger', 'red', 'unconfirmed', 1),
    named('yellow mother', 'yellow', 'dependant', 1),
  ])
  expect(shown.map(({ name }) => name)).toEqual([
    'red stranger',
    'yellow mother',
    'grey child',
    'new green self',
    'old green self',
    'green stranger',
  ])
  expect(leftOut).toBe(0)
})

it('of 22 people the two oldest strangers are left out, even if red', () => {
  const strangers = Array.from({ length: 20 }, (_, index) =>
    named(`stranger ${index}`, index === 0 ? 'red' : 'green', 'unconfirmed', index),
  )
  const { shown, leftOut } = chooseApplicants([...strangers, named('self', 'green', 'self', 0), named('child', 'green', 'dependant', 0)])
  expect(leftOut).toBe(2)
  expect(shown.map(({ name }) => name)).toEqual(expect.arrayContaining(['self', 'child', 'stranger 2']))
  expect(shown.map(({ name }) => name)).not.toContain('stranger 0')
})

it('one’s own code is not left out for a large family, however old', () => {
  const family = Array.from({ length: 22 }, (_, index) => named(`child ${index}`, 'green', 'dependant', 2))
  expect(chooseApplicants([...family, named('self', 'green', 'self', 1)]).shown.map(({ name }) => name)).toContain('self')
})

it('through whom the others are confirmed is not left out, nor who can be confirmed alone, however old', () => {
  const children = Array.from({ length: 22 }, (_, index) => ({ ...named(`child ${index}`, 'green', 'unconfirmed', 9), confirmBy: null }))
  const alone = Array.from({ length: 20 }, (_, index) => named(`alone ${index}`, 'green', 'unconfirmed', 2))
  const father = { ...named('father', 'green', 'unconfirmed', 1), isAgent: true }
  const shownOf = (people: (Applicable & { name: string })[]) => chooseApplicants(people).shown.map(({ name }) => name)
  expect(shownOf([...children, alone[0]!, father])).toEqual(expect.arrayContaining(['father', 'alone 0']))
  expect(shownOf([...children, ...alone, father])).toEqual(['father', ...alone.slice(0, 19).map(({ name }) => name)])
})

it('never more than twenty, never a better colour before a worse, nobody invented', () => {
  const people = fc.array(
    fc.record({
      colour: fc.constantFrom(...COLOURS_FROM_WORST),
      role: fc.constantFrom('self', 'dependant', 'unconfirmed'),
      confirmBy: fc.constantFrom('id-number', 'passport', null),
      isAgent: fc.boolean(),
      linkedAt: fc.nat(99),
    }),
    { maxLength: 40 },
  ) as fc.Arbitrary<Applicable[]>
  fc.assert(
    fc.property(people, (all) => {
      const { shown, leftOut } = chooseApplicants(all)
      expect(shown.length + leftOut).toBe(all.length)
      expect(shown.length).toBeLessThanOrEqual(APPLICANTS_AT_MOST)
      shown.forEach((person, index) => {
        expect(all).toContain(person)
        if (index > 0) expect(compareColours(shown[index - 1]!.colour, person.colour)).toBeLessThanOrEqual(0)
      })
    }),
  )
})
