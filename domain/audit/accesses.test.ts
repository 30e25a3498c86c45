import { accessKind } from './accesses.table'

it.each([
  ['verification.readStreetCase', 'view'],
  ['verification.readStreetPictures', 'pictures'],
  ['verification.moveStreetCase', 'move'],
  ['declaration.unmaskArrival', 'unmask'],
  ['pass.reportPass', 'report'],
  ['something.new', 'other'],
  ['constructor', 'other'],
])('%s is told as %s', (operation, kind) => expect(accessKind(operation)).toBe(kind))
