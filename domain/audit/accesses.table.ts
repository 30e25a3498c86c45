import { hasOwn } from '../kernel/own'

/** What staff did with a person's affairs, in the words that the person is told it by. */
export const ACCESS_KINDS = ['view', 'pictures', 'open', 'unmask', 'move', 'note', 'find', 'report', 'paper', 'search', 'other'] as const
export type AccessKind = (typeof ACCESS_KINDS)[number]

const KINDS: Readonly<Record<string, AccessKind>> = {
  'verification.readStreetCase': 'view',
  'verification.readStreetPictures': 'pictures',
  'verification.unmaskCase': 'unmask',
  'verification.searchCases': 'find',
  'verification.submitForHolder': 'open',
  'verification.moveStreetCase': 'move',
  'verification.moveHousehold': 'move',
  'verification.writeHealthNote': 'note',
  'declaration.readArrival': 'view',
  'declaration.unmaskArrival': 'unmask',
  'declaration.markArrival': 'move',
  'pass.reportPass': 'report',
  'pass.printPaper': 'paper',
  'pass.attestPaper': 'paper',
  'office.listActs': 'search',
}

/** What is on record about a person is told to them, also where this table has no word of its own for it. */
export const accessKind = (operation: string): AccessKind => (hasOwn(KINDS, operation) ? KINDS[operation] : 'other')
