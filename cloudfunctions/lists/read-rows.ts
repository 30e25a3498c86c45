import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import { CSV_ROWS_AT_MOST, type ListKind, parseCsv, readTable, type TableRow, XLSX_ROWS_AT_MOST } from '@domain/white-list'
import { decode } from './decode'
import { readWorkbook } from './read-workbook'

/** What a file says it is, by its first bytes, whatever it is called. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

const tooLarge = (most: number) => failed(failure('LIST_TOO_LARGE', { most }))
const unreadable = (params: { row?: number } = {}) => failed(failure('LIST_UNREADABLE', params))

/** The rows of a file, CSV or XLSX, under the titles of its list. */
export async function readRows(kind: ListKind, bytes: Uint8Array): Promise<Result<TableRow[], Failure>> {
  const most = isZip(bytes) ? XLSX_ROWS_AT_MOST : CSV_ROWS_AT_MOST
  const read = isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes)
  if (!read.ok) return read
  const table = readTable(kind, read.value)
  if (!table.ok) return failed(failure('LIST_HEADER_WRONG', { missing: table.error.missing.join('、') }))
  if (table.value.length === 0) return failed(failure('LIST_EMPTY'))
  return table.value.length > most ? tooLarge(most) : table
}

async function readXlsx(bytes: Uint8Array): Promise<Result<string[][], Failure>> {
  const read = await readWorkbook(bytes)
  if (read.ok) return read
  return read.error === 'too-large' ? tooLarge(XLSX_ROWS_AT_MOST) : unreadable()
}

function readCsv(bytes: Uint8Array): Result<string[][], Failure> {
  const text = decode(bytes)
  if (text === undefined) return unreadable()
  const rows = parseCsv(text)
  return rows.ok ? done(rows.value) : unreadable(rows.error)
}
