import { type CivilDate, isCivilDate } from '../kernel/china-time'

/** 近 3 天内: a test counts on its day and the three after it. */
export const TESTS_WITHIN_DAYS = 3
/** 隔天: a whole day lies between the two. */
export const TESTS_APART_DAYS = 2
/** A date further away is a slip of the pen. */
export const VALID_AT_MOST_DAYS = 366

const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

/** A day as people and spreadsheets write it: 2022-07-01, 2022/7/1, 2022年7月1日. `undefined` for a day that the calendar has not. */
export function readDay(typed: string): CivilDate | undefined {
  const [, year, month = '', day = ''] = DATE.exec(typed.normalize('NFKC').trim()) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDate(date) ? date : undefined
}

const COMPANY_LENGTH_AT_MOST = 60
/** A company begins with a letter or a digit: what begins otherwise is a formula, or nothing. */
const COMPANY = /^[\p{L}\p{N}][^\p{Cc}]+$/u

/** A company or unit, in one way of writing its brackets and spaces. */
export function readCompany(typed: string): string | undefined {
  const company = typed.normalize('NFKC').trim().replace(/\s+/g, ' ')
  return company.length <= COMPANY_LENGTH_AT_MOST && COMPANY.test(company) ? company : undefined
}
