import { CHECKS, columnsOf, CSV_ROWS_AT_MOST, headersOf, LIST_KINDS, XLSX_ROWS_AT_MOST } from '@domain/white-list'
import { code, type RulePage, table } from './markdown'

/** What a list of the data bureau holds, and why a row of it is refused. */
export const whiteListPage = (): RulePage => ({
  name: 'white-lists',
  title: 'White lists 白名单',
  body: [
    `CSV of ${CSV_ROWS_AT_MOST} rows, XLSX of ${XLSX_ROWS_AT_MOST}. Titles stand in the first row, in any order; the truck drivers' list has the columns of the first line, the health-code list those of the second.`,
    table(
      ['list', 'titles'],
      LIST_KINDS.map((kind) => [code(kind), headersOf(kind).join('、')]),
    ),
    '## Why a row is refused',
    'In each column of the list the first that applies.',
    table(
      ['column', 'list', 'fault', 'source'],
      CHECKS.map(({ column, fault, source }) => [
        code(column),
        LIST_KINDS.filter((kind) => columnsOf(kind).includes(column)).join(', '),
        code(fault),
        source,
      ]),
    ),
  ],
})
