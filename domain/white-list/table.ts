import { addDays, type CivilDate } from '../kernel/china-time'
import { TESTS_APART_DAYS, TESTS_WITHIN_DAYS, VALID_AT_MOST_DAYS } from './cell'
import { done, failed, type Result } from '../kernel/result'
import { hasOwn } from '../kernel/own'
import { COLUMNS, type Column, columnsOf, FORMER_TITLES, headersOf, type ListKind } from './list'
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

/** The rows of a file under the titles of its first row, in whatever order those stand; further columns are left out, blank rows and the template's own too. */
export function readTable(kind: ListKind, [titles = [], ...rows]: readonly (readonly string[])[]): Result<TableRow[], HeaderFault> {
  const found = titles.map(titleOf).map((title) => (hasOwn(FORMER_TITLES, title) ? FORMER_TITLES[title] : title))
  const missing = headersOf(kind).filter((header) => !found.includes(header))
  if (missing.length > 0) return failed({ missing })
  const places = columnsOf(kind).map((column) => [column, found.indexOf(COLUMNS[kind][column] ?? '')] as const)
  const cellsOf = (row: readonly string[]): Cells => ({
    ...NO_CELLS,
    ...Object.fromEntries(places.map(([column, place]) => [column, (row[place] ?? '').slice(0, CELL_LENGTH_AT_MOST)])),
  })
  const table = rows.map((row, place) => ({ row: place + 2, cells: cellsOf(row) }))
  return done(table.filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== '') && !isOfTemplate(cells)))
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

/** How the template's own rows begin: nobody has such a name. */
const NOTES = '说明（此行不会导入）'
const EXAMPLE = '示例（此行不会导入）'
const isOfTemplate = ({ name }: Cells): boolean => [NOTES, EXAMPLE].map(titleOf).includes(titleOf(name))

/** What goes into each column, in a row of the template. */
const HOW: Cells = {
  name: NOTES,
  idNumber: '18 位，单元格设为文本格式',
  plate: '普通车牌 7 位，新能源车牌 8 位',
  company: '全称，与备案一致',
  firstTest: `近 ${TESTS_WITHIN_DAYS} 天内，年-月-日`,
  secondTest: `与第一次隔天采样，至少相差 ${TESTS_APART_DAYS} 天`,
  noRisk: '填“是”',
  colour: '填“绿码”',
  route: '填“金华”或“义乌”',
  filing: '防控办审核过的备案号',
  until: `最后一天，年-月-日，${VALID_AT_MOST_DAYS} 天以内`,
}

/** A list to fill in: titles, what goes under them, and a row as it should be on this day. */
export function templateRows(kind: ListKind, today: CivilDate): string[][] {
  const example: Cells = {
    name: EXAMPLE,
    idNumber: '11010519491231002X',
    plate: '浙C12345',
    company: '温州某某物流有限公司',
    firstTest: addDays(today, -TESTS_APART_DAYS),
    secondTest: today,
    noRisk: '是',
    colour: '绿码',
    route: '金华',
    filing: '温防备2022017',
    until: addDays(today, EXAMPLE_DAYS),
  }
  const rowOf = (cells: Cells) => columnsOf(kind).map((column) => cells[column])
  const notes = kind === 'truck' ? HOW : { ...HOW, company: '单位全称' }
  return [headersOf(kind), rowOf(notes), rowOf(example)]
}

const EXAMPLE_DAYS = 30

/** The same, as Excel opens it. */
export const templateOf = (kind: ListKind, today: CivilDate): string => writeCsv(templateRows(kind, today))
