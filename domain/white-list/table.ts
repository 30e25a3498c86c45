import { done, failed, type Result } from '../kernel/result'
import { COLUMNS, type Column, columnsOf, headersOf, type ListKind } from './list'
import type { TableRow } from './check-list'
import type { Cells } from './row'
import { writeCsv } from '../kernel/csv'

/** Beyond this a cell holds none of what is asked for. */
const CELL_LENGTH_AT_MOST = 200

/** Titles that the first row lacks. */
export interface HeaderFault {
  missing: readonly string[]
}

const titleOf = (cell: string) => cell.normalize('NFKC').replace(/\s/g, '')

/** The rows of a file under the titles of its first row, in whatever order those stand; further columns are left out, blank rows too. */
export function readTable(kind: ListKind, [titles = [], ...rows]: readonly (readonly string[])[]): Result<TableRow[], HeaderFault> {
  const found = titles.map(titleOf)
  const missing = headersOf(kind).filter((header) => !found.includes(header))
  if (missing.length > 0) return failed({ missing })
  const places = columnsOf(kind).map((column) => [column, found.indexOf(COLUMNS[kind][column] ?? '')] as const)
  const cellsOf = (row: readonly string[]): Cells => ({
    ...NO_CELLS,
    ...Object.fromEntries(places.map(([column, place]) => [column, (row[place] ?? '').slice(0, CELL_LENGTH_AT_MOST)])),
  })
  const table = rows.map((row, place) => ({ row: place + 2, cells: cellsOf(row) }))
  return done(table.filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== '')))
}

const NO_CELLS: Readonly<Record<Column, string>> = {
  name: '',
  idNumber: '',
  plate: '',
  company: '',
  firstTest: '',
  secondTest: '',
  noRisk: '',
  colour: '',
  route: '',
  filing: '',
  until: '',
}

/** An empty list to fill in, as Excel opens it. */
export const templateOf = (kind: ListKind): string => writeCsv([headersOf(kind)])
