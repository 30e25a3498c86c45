import { addDays, type CivilDate } from '../kernel/china-time'
import { hasOwn } from '../kernel/own'
import { plainly } from '../linking/text'
import { readCompany, VALID_AT_MOST_DAYS } from './cell'

/** 金华 and 义乌: where the trucks that carry containers go to and come from (`rules.md` 28). */
export const ROUTES = ['jinhua', 'yiwu'] as const
export type Route = (typeof ROUTES)[number]

/** A filing 备案 that the office approved: without its number no driver is entered. */
export interface Filing {
  number: string
  company: string
  routes: readonly Route[]
  /** The last day on which its drivers may be on the list. */
  validUntil: CivilDate
}

const NAMES: Readonly<Record<string, Route>> = { 金华: 'jinhua', 金华市: 'jinhua', 义乌: 'yiwu', 义乌市: 'yiwu' }

export const readRoute = (typed: string): Route | undefined => {
  const name = plainly(typed)
  return hasOwn(NAMES, name) ? NAMES[name] : undefined
}

/** As it stands in the office's book: 温防备2022017 or WFB-2022-017; spaces, dashes and small letters are no difference. */
export const FILING_NUMBER = /^[\p{Script=Han}A-Z\d()[\]〔〕]{4,30}$/u

export function readFilingNumber(typed: string): string | undefined {
  const number = plainly(typed)
  return FILING_NUMBER.test(number) ? number : undefined
}

/** What of a filing the office has to mend; a filing lasts a year at most, like an entry. */
export function filingFault(
  { company, validUntil }: Pick<Filing, 'company' | 'validUntil'>,
  today: CivilDate,
): 'company' | 'validUntil' | undefined {
  if (readCompany(company) === undefined) return 'company'
  return validUntil < today || validUntil > addDays(today, VALID_AT_MOST_DAYS) ? 'validUntil' : undefined
}
