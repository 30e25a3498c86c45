import { formatChina } from '@domain/kernel/china-time'
import { done, failed, type Result } from '@domain/kernel/result'
import { columnsOf, XLSX_ROWS_AT_MOST } from '@domain/white-list'
import { strFromU8, unzipSync } from 'fflate'
import { type CellValue, readSheet } from 'read-excel-file/universal'

/** What a workbook of 5,000 rows never unpacks to. */
const UNPACKED_AT_MOST = 32 * 1024 * 1024
/** Columns beside those that are asked for. */
const COLUMNS_AT_MOST = columnsOf('truck').length + 40
/** Some rows below the last are often blank. */
const ROWS_AT_MOST = XLSX_ROWS_AT_MOST + 1_000

const SHEET = /^\/?xl\/worksheets\/[^/]+\.xml$/i

/** The first sheet of a workbook as texts; refused when it is none, or would unpack to more than any list. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<string[][], 'unreadable' | 'too-large'>> {
  try {
    if (!isWithinBounds(bytes)) return failed('too-large')
    const rows = await readSheet(new Blob([new Uint8Array(bytes)]))
    return done(rows.map((row) => row.map(textOf)))
  } catch {
    // Whatever the library throws at a broken file: it is no workbook.
    return failed('unreadable')
  }
}

/**
 * What the file says it unpacks to, and the places its cells name, are looked at before anything is laid out: one cell at the far corner of a sheet takes
 * gigabytes. Nothing is unpacked beyond what the file says.
 */
function isWithinBounds(bytes: Uint8Array): boolean {
  let unpacked = 0
  const sheets = unzipSync(bytes, {
    filter: ({ name, originalSize }) => (unpacked += originalSize) <= UNPACKED_AT_MOST && SHEET.test(name),
  })
  return unpacked <= UNPACKED_AT_MOST && Object.values(sheets).every((sheet) => placesOf(strFromU8(sheet)).every(isNear))
}

/** `r` of rows (12) and cells (C12). */
const placesOf = (xml: string) => [...xml.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, one, other]) => one ?? other ?? '')

function isNear(place: string): boolean {
  const [, column = '', row] = /^([A-Z]{0,2})(\d{1,5})$/.exec(place) ?? []
  return row !== undefined && Number(row) <= ROWS_AT_MOST && columnNumber(column) <= COLUMNS_AT_MOST
}

const columnNumber = (letters: string) => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

/** A day of a spreadsheet has no time zone: the library reads it as UTC. */
function textOf(cell: CellValue | null): string {
  if (cell === null) return ''
  return cell instanceof Date ? formatChina(cell.getTime(), 'YYYY-MM-DD') : String(cell)
}
