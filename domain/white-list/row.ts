import { addDays, type CivilDate, type Instant } from '../kernel/china-time'
import type { Result } from '../kernel/result'
import { type IdNumberFault, readIdNumber } from '../linking/id-number'
import { readPersonName } from '../linking/person-name'
import { plainly } from '../linking/text'
import { readCompany, readDay, TESTS_WITHIN_DAYS, VALID_AT_MOST_DAYS } from './cell'
import { type Filing, readFilingNumber, readRoute, type Route } from './filing'
import type { Column } from './list'
import { readPlate } from './plate'

export type Cells = Readonly<Record<Column, string>>

/** What rows are held against. */
export interface Standing {
  /** The day in China. */
  today: CivilDate
  /** Approved filings by number. */
  filings: ReadonlyMap<string, Filing>
  /** When the running entry of a person on this list ends. */
  runningUntil: (idNumber: string) => Instant | undefined
}

/** The days between which those of a row must lie. */
interface Days extends Standing {
  earliestTest: CivilDate
  latestUntil: CivilDate
}

export const daysOf = (standing: Standing): Days => ({
  ...standing,
  earliestTest: addDays(standing.today, -TESTS_WITHIN_DAYS),
  latestUntil: addDays(standing.today, VALID_AT_MOST_DAYS),
})

/** A row as far as it can be understood; `undefined`: it cannot. */
export interface ReadRow {
  cells: Cells
  standing: Days
  /** A row above has the same ID number. */
  isRepeated: boolean
  name: string | undefined
  idNumber: Result<string, IdNumberFault>
  plate: string | undefined
  company: string | undefined
  firstTest: CivilDate | undefined
  secondTest: CivilDate | undefined
  isWithoutRisk: boolean
  isGreen: boolean
  route: Route | undefined
  filing: Filing | undefined
  until: CivilDate | undefined
}

export function readRow(cells: Cells, standing: Days, isRepeated: boolean): ReadRow {
  const name = readPersonName(cells.name)
  return {
    cells,
    standing,
    isRepeated,
    name: name.ok ? name.value : undefined,
    idNumber: readIdNumber(cells.idNumber, standing.today),
    plate: readPlate(cells.plate),
    company: readCompany(cells.company),
    firstTest: readDay(cells.firstTest),
    secondTest: readDay(cells.secondTest),
    isWithoutRisk: plainly(cells.noRisk) === '是',
    isGreen: ['绿码', '绿'].includes(plainly(cells.colour)),
    route: readRoute(cells.route),
    filing: standing.filings.get(readFilingNumber(cells.filing) ?? ''),
    until: readDay(cells.until),
  }
}
