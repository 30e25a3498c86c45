import { deskOf } from './desk.table'
import { readInvitation, writeInvitation } from './invitation'
import { mayDo, RIGHTS, ROLES, scopeOf } from './rights.table'

/** Written by hand from product.md and rules.md, not from the table: who may do what at all, and over what where it is not everything. */
const EXPECTED: Record<string, string> = {
  'office.readMyAccount': 'venue:own-account grid:own-account office:own-account bureau:own-account',
  'office.inviteStaff': 'office',
  'office.listStaff': 'office',
  'office.changeStaff': 'office',
  'office.rebindStaff': 'office',
  'office.revokeStaff': 'office',
  'office.readPolicy': 'office',
  'office.changePolicy': 'office',
  'office.saveVenue': 'office',
  'office.listVenues': 'office',
  'lists.beginImport': 'bureau',
  'lists.checkImport': 'bureau',
  'lists.confirmImport': 'bureau',
  'lists.listImports': 'bureau',
  'lists.readRefused': 'bureau',
  'lists.listEntries': 'bureau',
  'lists.removeEntry': 'bureau',
  'lists.approveFiling': 'office',
  'lists.withdrawFiling': 'office',
  'lists.listFilings': 'office bureau',
  'office.listActs': 'office',
  'office.listAuditDays': 'office',
  'office.checkAuditDay': 'office',
  'office.listRiskLists': 'office',
  'office.beginListUpload': 'office',
  'office.importRiskList': 'office',
  'office.fetchRiskList': 'office',
  'office.reviewRiskList': 'office',
  'office.readRiskChanges': 'office',
  'office.confirmRiskList': 'office',
  'verification.listCases': 'grid:own-streets office',
  'verification.readStreetCase': 'grid:own-streets office',
  'verification.moveStreetCase': 'grid:own-streets office',
  'verification.readStreetPictures': 'grid:own-streets office',
  'pass.readDenyList': 'venue grid office',
  'pass.reportPass': 'venue grid office',
  'pass.countScans': 'venue:own-venue grid:own-account office:own-account',
  'pass.printPaper': 'office',
  'pass.printPoster': 'office',
}

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
  ['office', 'venues staff paper risk-lists filings audit policy'],
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
