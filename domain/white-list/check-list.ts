import type { CivilDate } from '../kernel/china-time'
import { plainly } from '../linking/text'
import { CHECKS, type RowFault } from './checks.table'
import type { Route } from './filing'
import { type Column, columnsOf, type ListKind } from './list'
import { type Cells, daysOf, type ReadRow, readRow, type Standing } from './row'

/** A row of a file with its number in it; the titles are row 1. */
export interface TableRow {
  row: number
  cells: Cells
}

/** What is entered of a row: its tests are looked at and not kept. */
export interface Entry {
  name: string
  idNumber: string
  company: string
  /** The last day on which it counts. */
  until: CivilDate
  plate?: string
  route?: Route
  filing?: string
}

export interface Refusal {
  column: Column
  fault: RowFault
}

export interface RefusedRow extends TableRow {
  refusals: readonly Refusal[]
}

interface CheckedList {
  good: readonly { row: number; entry: Entry }[]
  refused: readonly RefusedRow[]
}

const checksOf = (kind: ListKind) =>
  columnsOf(kind).map((column) => ({ column, checks: CHECKS.filter((check) => check.column === column) }))
const CHECKS_OF = { truck: checksOf('truck'), health: checksOf('health') }

/** Why a row is refused: one reason a column, in the order of the columns; none for a good row. */
export function refusalsOf(kind: ListKind, row: ReadRow): Refusal[] {
  return CHECKS_OF[kind].flatMap(({ column, checks }) => {
    const check = checks.find(({ when }) => when(row))
    return check ? [{ column, fault: check.fault }] : []
  })
}

/** Nothing where a row lacks what every entry has; a row without refusals lacks nothing. */
function entryOf(kind: ListKind, { name, idNumber, company, until, plate, route, filing }: ReadRow): Entry | undefined {
  if (name === undefined || !idNumber.ok || company === undefined || until === undefined) return undefined
  const entry = { name, idNumber: idNumber.value, company, until }
  return kind === 'truck' ? { ...entry, plate, route, filing: filing?.number } : entry
}

/** Holds every row of a list against the checks. Of several rows with one ID number the first counts. */
export function checkList(kind: ListKind, rows: readonly TableRow[], standing: Standing): CheckedList {
  const good: { row: number; entry: Entry }[] = []
  const refused: RefusedRow[] = []
  const seen = new Set<string>()
  const days = daysOf(standing)
  for (const { row, cells } of rows) {
    const number = plainly(cells.idNumber)
    const read = readRow(cells, days, seen.has(number))
    seen.add(number)
    const refusals = refusalsOf(kind, read)
    const entry = refusals.length === 0 ? entryOf(kind, read) : undefined
    if (entry) good.push({ row, entry })
    else refused.push({ row, cells, refusals })
  }
  return { good, refused }
}
