import { done, failed, type Result } from './result'

/** Where a text stops being CSV: the number of the row, counted as a spreadsheet counts. */
export interface CsvFault {
  row: number
}

export const BYTE_ORDER_MARK = '\uFEFF'

/** One field, and where the next begins. A quote within an unquoted field is a character like any other. */
function readField(text: string, start: number): { value: string; end: number } | undefined {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && !',\r\n'.includes(text[end])) end++
    return { value: text.slice(start, end), end }
  }
  let value = ''
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return undefined
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1 }
    value += '"'
    from = quote + 2
  }
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '')

/**
 * Reads CSV as RFC 4180 has it: quoted fields may hold commas, line breaks and doubled quotes; rows end in CRLF, LF or CR; a byte order mark is
 * no part of the text. Blank rows are kept as `[]`, so that the rows keep their numbers.
 */
export function parseCsv(source: string): Result<string[][], CsvFault> {
  const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length || row.length > 0;) {
    const field = readField(text, at)
    if (!field) return failed({ row: rows.length + 1 })
    row.push(field.value)
    const mark = text[field.end] as string | undefined
    if (mark === ',') {
      at = field.end + 1
      continue
    }
    if (mark !== undefined && mark !== '\r' && mark !== '\n') return failed({ row: rows.length + 1 })
    rows.push(isBlank(row) ? [] : row)
    row = []
    at = field.end + (text.startsWith('\r\n', field.end) ? 2 : 1)
  }
  return done(rows)
}

/** What a spreadsheet would take for a formula, and run. */
const FORMULA = /^[=+\-@\t\r]/

/** A cell as text: what looks like a formula begins with an apostrophe, by which spreadsheets take it for text. */
const writeCell = (value: string): string => {
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** Writes CSV for spreadsheets: with a byte order mark, by which Excel knows UTF-8, and CRLF. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
