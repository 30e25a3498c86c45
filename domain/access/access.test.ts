import { deskOf } from './desk.table'
import { EXPECTED_RIGHTS } from './fixtures/expected-rights'
import { readInvitation, writeInvitation } from './invitation'
import { mayDo, RIGHTS, ROLES, scopeOf } from './rights.table'

const OF_NO_ROLE = ['everybody', 'persons', 'phones', 'system']
const EXPECTED = Object.fromEntries(Object.entries(EXPECTED_RIGHTS).filter(([, who]) => !OF_NO_ROLE.includes(who)))

it.each(Object.entries(EXPECTED))('%s: %s, and nobody else', (operation, roles) =>
  expect(
    ROLES.filter((role) => mayDo(role, operation))
      .map((role) => [role, scopeOf(role, operation)].filter((word) => word !== 'all').join(':'))
      .join(' '),
  ).toBe(roles),
)

it.each(Object.entries(RIGHTS))('%s: how far it reaches is said of everybody who does not work for the whole city', (_operation, right) =>
  expect(right.roles.filter((role) => ['venue', 'grid'].includes(role) && right.scopes?.[role] === undefined)).toEqual([]),
)

it.each([
  ['venue', ''],
  ['grid', ''],
  ['office', 'cases venues staff paper orders risk-lists filings audit policy statistics'],
  ['bureau', 'white-lists'],
] as const)('the desk of %s: %p', (role, sections) => expect(deskOf(role).join(' ')).toBe(sections))

it('no other operation is listed', () => expect(Object.keys(RIGHTS).sort()).toEqual(Object.keys(EXPECTED).sort()))

it.each(['nothing', 'toString', '__proto__', 'constructor', ''])('%p, which is no operation, nobody may do', (operation) =>
  expect(ROLES.filter((role) => mayDo(role, operation))).toEqual([]),
)

it.each([
  ['K7QF-2M9X-4TBD', 'K7QF2M9X4TBD'],
  [' k7qf 2m9x 4tbd ', 'K7QF2M9X4TBD'],
  ['O1IL-0000-0000', '011100000000'],
  ['K7QF-2M9X-4TB', undefined],
  ['K7QF-2M9X-4TBD-1', undefined],
  ['K7QF-2M9X-4TBU', undefined],
  ['', undefined],
])('the invitation %p is read as %p', (typed, letters) => expect(readInvitation(typed)).toBe(letters))

it('an invitation is written so that it can be read out', () => expect(writeInvitation('K7QF2M9X4TBD')).toBe('K7QF-2M9X-4TBD'))
