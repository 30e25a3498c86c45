import { hasOwn } from '../kernel/own'

/** 现场工作人员, 网格员, 防控办, 大数据局. */
export const ROLES = ['venue', 'grid', 'office', 'bureau'] as const
export type Role = (typeof ROLES)[number]

/** Over what a right reaches: everything, what belongs to one's streets or one's venue, or one's own account alone. */
export const SCOPES = ['all', 'own-streets', 'own-venue', 'own-account'] as const
export type Scope = (typeof SCOPES)[number]

interface Right {
  roles: readonly Role[]
  /** Of those who do not work for the whole city; office and bureau reach everything unless it is said here. */
  scopes?: Readonly<Partial<Record<Role, Scope>>>
  source: string
}

/** Whose scope is the whole city where the table says no other. */
const IS_CITYWIDE: Readonly<Record<Role, boolean>> = { venue: false, grid: false, office: true, bureau: true }
const EVERYBODY = ROLES
const IN_STREETS = ['grid', 'office'] as const
const AT_DOORS = ['venue', 'grid', 'office'] as const
const OWN_STREETS = { grid: 'own-streets' } as const
/** What is the same for everybody at any door. */
const ANY_DOOR = { venue: 'all', grid: 'all' } as const

/** Who of the staff may do what: one row an operation for staff. What is not listed nobody may. */
export const RIGHTS: Readonly<Record<string, Right>> = {
  'office.readMyAccount': {
    roles: EVERYBODY,
    scopes: { venue: 'own-account', grid: 'own-account', office: 'own-account', bureau: 'own-account' },
    source: 'one sees what one may',
  },
  'office.readWaiting': { roles: ['office', 'bureau'], source: 'whoever has a desk sees what waits on it' },
  'office.inviteStaff': { roles: ['office'], source: 'product.md 1: staff accounts' },
  'office.listStaff': { roles: ['office'], source: 'product.md 1: staff accounts' },
  'office.listInvitations': { roles: ['office'], source: 'product.md 1: staff accounts' },
  'office.withdrawInvitation': { roles: ['office'], source: 'product.md 1: staff accounts' },
  'office.changeStaff': { roles: ['office'], source: 'product.md 1: staff accounts' },
  'office.rebindStaff': { roles: ['office'], source: 'product.md 1: staff accounts' },
  'office.revokeStaff': { roles: ['office'], source: 'product.md 1: staff accounts' },
  'office.saveVenue': { roles: ['office'], source: 'product.md 1: venues belong to staff accounts' },
  'office.closeVenue': { roles: ['office'], source: 'product.md 1: venues belong to staff accounts' },
  'office.reopenVenue': { roles: ['office'], source: 'product.md 1: venues belong to staff accounts' },
  'office.listVenues': { roles: ['office'], source: 'product.md 1: venues belong to staff accounts' },
  'lists.beginImport': { roles: ['bureau'], source: 'product.md 9: imported by the data bureau' },
  'lists.checkImport': { roles: ['bureau'], source: 'product.md 9: imported by the data bureau' },
  'lists.confirmImport': { roles: ['bureau'], source: 'product.md 9: imported by the data bureau' },
  'lists.listImports': { roles: ['bureau'], source: 'product.md 9: imported by the data bureau' },
  'lists.readRefused': { roles: ['bureau'], source: 'product.md 9: imported by the data bureau' },
  'lists.withdrawImport': { roles: ['bureau'], source: 'product.md 9: imported by the data bureau' },
  'lists.listEntries': { roles: ['bureau'], source: 'product.md 9: white lists are the data bureau’s' },
  'lists.removeEntry': { roles: ['bureau'], source: 'product.md 9: white lists are the data bureau’s' },
  'lists.approveFiling': { roles: ['office'], source: 'rules.md 28: a filing number of the office' },
  'lists.withdrawFiling': { roles: ['office'], source: 'rules.md 28: a filing number of the office' },
  'lists.listFilings': { roles: ['office', 'bureau'], source: 'rules.md 28: before the data bureau can import' },
  'office.listActs': { roles: ['office'], source: 'product.md 11: every sensitive act leaves a record' },
  'office.listAuditDays': { roles: ['office'], source: 'product.md 11: tampering shows' },
  'office.checkAuditDay': { roles: ['office'], source: 'product.md 11: tampering shows' },
  'office.listRiskLists': { roles: ['office'], source: 'product.md 10; rules.md 9: an operation of the office' },
  'office.beginListUpload': { roles: ['office'], source: 'product.md 10; rules.md 9: an operation of the office' },
  'office.importRiskList': { roles: ['office'], source: 'product.md 10; rules.md 9: an operation of the office' },
  'office.fetchRiskList': { roles: ['office'], source: 'product.md 10; rules.md 9: an operation of the office' },
  'office.reviewRiskList': { roles: ['office'], source: 'product.md 10: the difference is shown before it is confirmed' },
  'office.readRiskChanges': { roles: ['office'], source: 'product.md 10: the difference is shown before it is confirmed' },
  'office.confirmRiskList': {
    roles: ['office'],
    source: 'rules.md 9: one confirmation makes list and set current; a roll-back is a new version',
  },
  'office.readStatistics': { roles: ['office'], source: 'product.md 1: statistics' },
  'office.readPolicy': { roles: ['office'], source: 'product.md 1: policy figures' },
  'office.changePolicy': { roles: ['office'], source: 'product.md 1: policy figures' },
  'office.withdrawPolicy': { roles: ['office'], source: 'product.md 1: policy figures' },
  'verification.listCases': { roles: IN_STREETS, scopes: OWN_STREETS, source: 'product.md 1: the cases of the streets assigned to them' },
  'verification.listAllCases': { roles: ['office'], source: 'product.md 1: all cases' },
  'verification.readStreetCase': {
    roles: IN_STREETS,
    scopes: OWN_STREETS,
    source: 'product.md 1: the cases of the streets assigned to them',
  },
  'verification.readStreetPictures': {
    roles: IN_STREETS,
    scopes: OWN_STREETS,
    source: 'product.md 1: the cases of the streets assigned to them',
  },
  'verification.moveStreetCase': {
    roles: IN_STREETS,
    scopes: OWN_STREETS,
    source: 'product.md 6: grid workers receive, control, return, end',
  },
  'verification.moveHousehold': {
    roles: IN_STREETS,
    scopes: OWN_STREETS,
    source: 'product.md 6: grid workers receive, control; a household at once',
  },
  'verification.searchCases': {
    roles: IN_STREETS,
    scopes: OWN_STREETS,
    source: 'product.md 1: the cases of the streets assigned to them; rules.md 22: through keyed hashes',
  },
  'verification.unmaskCase': {
    roles: IN_STREETS,
    scopes: OWN_STREETS,
    source: 'product.md 11: masked on screen; unmasking leaves an audit record',
  },
  'verification.writeHealthNote': {
    roles: IN_STREETS,
    scopes: OWN_STREETS,
    source: 'product.md 6: 居家健康观察, 日常健康监测',
  },
  'orders.raiseOrder': {
    roles: AT_DOORS,
    scopes: ANY_DOOR,
    source: 'product.md 6: venue staff or grid workers raise a government work order',
  },
  'orders.listMyOrders': {
    roles: AT_DOORS,
    scopes: { venue: 'own-account', grid: 'own-account', office: 'own-account' },
    source: 'product.md 6: its state is followed',
  },
  'orders.checkOrder': {
    roles: AT_DOORS,
    scopes: { venue: 'own-account', grid: 'own-account' },
    source: 'product.md 6: its state is followed',
  },
  'orders.listOrders': { roles: ['office'], source: 'product.md 1: all cases' },
  'verification.submitForHolder': {
    roles: ['venue'],
    scopes: { venue: 'all' },
    source: 'rules.md 4: venue staff, for the holder of a scanned code',
  },
  'declaration.listArrivals': { roles: IN_STREETS, scopes: OWN_STREETS, source: 'product.md 8: the streets see who is coming' },
  'declaration.readArrival': { roles: IN_STREETS, scopes: OWN_STREETS, source: 'product.md 8: the streets see who is coming' },
  'declaration.unmaskArrival': {
    roles: IN_STREETS,
    scopes: OWN_STREETS,
    source: 'product.md 11: masked on screen; unmasking leaves an audit record',
  },
  'declaration.markArrival': { roles: IN_STREETS, scopes: OWN_STREETS, source: 'product.md 8: grid workers mark arrived / not arrived' },
  'declaration.readArrivalNumbers': { roles: ['office'], source: 'product.md 8: numbers by origin and day' },
  'pass.readDenyList': { roles: AT_DOORS, scopes: ANY_DOOR, source: 'rules.md 15: staff sessions only' },
  'pass.reportPass': { roles: AT_DOORS, scopes: ANY_DOOR, source: 'rules.md 15: a report by staff' },
  'pass.countScans': {
    roles: AT_DOORS,
    scopes: { venue: 'own-venue', grid: 'own-account', office: 'own-account' },
    source: 'rules.md 19: scans are counted without persons',
  },
  'pass.printPaper': {
    roles: IN_STREETS,
    scopes: { grid: 'all' },
    source: 'rules.md 20: the office or a grid worker; of whom a relative shows, no street is on record',
  },
  'pass.attestPaper': { roles: ['grid'], scopes: OWN_STREETS, source: 'rules.md 20: a grid worker’s audited attestation' },
  'pass.printPoster': { roles: ['office'], source: 'rules.md 20: venue code' },
}

export const mayDo = (role: Role, operation: string): boolean => hasOwn(RIGHTS, operation) && RIGHTS[operation].roles.includes(role)

/** How far somebody who may do it reaches with it. Who works in streets or at a venue, and of whom nothing is said, reaches no further than themselves. */
export const scopeOf = (role: Role, operation: string): Scope =>
  RIGHTS[operation]?.scopes?.[role] ?? (IS_CITYWIDE[role] ? 'all' : 'own-account')
