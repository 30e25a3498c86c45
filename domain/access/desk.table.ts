import { mayDo, type Role } from './rights.table'

/** Who works at a wide screen; all others work on their phones. */
const IS_AT_A_DESK: Readonly<Record<Role, boolean>> = { venue: false, grid: false, office: true, bureau: true }

/** Rooms of the office's desk 工作台, in the order of its list, each with the operation that its page begins with: who may do that may open it. */
const OPENED_BY = {
  cases: 'verification.listAllCases',
  venues: 'office.listVenues',
  staff: 'office.listStaff',
  paper: 'pass.printPaper',
  orders: 'orders.listOrders',
  'risk-lists': 'office.listRiskLists',
  filings: 'lists.approveFiling',
  'white-lists': 'lists.listEntries',
  audit: 'office.listActs',
  policy: 'office.readPolicy',
  statistics: 'office.readStatistics',
} as const satisfies Record<string, string>

export type DeskSection = keyof typeof OPENED_BY
export const DESK_SECTIONS = Object.keys(OPENED_BY) as DeskSection[]

/** What of the desk somebody may open; empty for who has no desk. */
export const deskOf = (role: Role): DeskSection[] =>
  IS_AT_A_DESK[role] ? DESK_SECTIONS.filter((section) => mayDo(role, OPENED_BY[section])) : []
