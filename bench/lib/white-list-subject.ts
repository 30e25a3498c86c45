import { addDays, civilDate } from '@domain/kernel/china-time'
import { checkCharacter } from '@domain/linking/id-number'
import { checkList, headersOf, type Standing, writeCsv } from '@domain/white-list'
import { readRows } from '../../cloudfunctions/lists/read-rows'
import { sheetRows, workbook } from '../../tests/functions/lists/workbook'

const FILING = { number: '温防备2022017', company: '温州港集团有限公司', routes: ['jinhua'] } as const
const BIRTHDAYS_FROM = '1960-01-01'
const A_BIRTHDAY = 900
/** Every so many rows one is wrong: a list without a fault is checked faster than lists are. */
const ONE_WRONG_IN = 50

function idNumber(count: number): string {
  const day = addDays(BIRTHDAYS_FROM, Math.floor(count / A_BIRTHDAY))
  const digits = `330302${day.replace(/-/g, '')}${String(count % A_BIRTHDAY).padStart(3, '0')}`
  return digits + checkCharacter(digits)
}

function rowsOf(count: number): string[][] {
  const day = (days: number) => addDays(civilDate(Date.now()), days)
  const rest = [FILING.company, day(-2), day(0), '是', '绿码', '金华', FILING.number, day(7)]
  const drivers = Array.from({ length: count }, (_, at) => [
    '张三丰',
    at % ONE_WRONG_IN === 1 ? '330302' : idNumber(at),
    '浙C12345',
    ...rest,
  ])
  return [headersOf('truck'), ...drivers]
}

export const csvOf = (count: number): Uint8Array => Buffer.from(writeCsv(rowsOf(count)))
export const xlsxOf = (count: number): Uint8Array => workbook(sheetRows(rowsOf(count)))

/** What an import does with a file before anything is kept: read, lay out under its titles, hold every row against the checks. */
export async function readAndCheck(bytes: Uint8Array): Promise<{ good: number; refused: number }> {
  const today = civilDate(Date.now())
  const filing = { ...FILING, validUntil: addDays(today, 60) }
  const standing: Standing = { today, filings: new Map([[filing.number, filing]]), runningUntil: () => undefined }
  const rows = await readRows('truck', bytes)
  if (!rows.ok) throw new Error(rows.error.code)
  const { good, refused } = checkList('truck', rows.value, standing)
  return { good: good.length, refused: refused.length }
}
