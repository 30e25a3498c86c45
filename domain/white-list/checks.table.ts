import { addDays, type CivilDate, startOfDay } from '../kernel/china-time'
import { plainly } from '../linking/text'
import { TESTS_APART_DAYS } from './cell'
import type { Column } from './list'
import type { ReadRow } from './row'

interface Check {
  column: Column
  fault: string
  /** The row is refused for this. */
  when: (row: ReadRow) => boolean
  source: string
}

const isEmpty =
  (column: Column) =>
  ({ cells }: ReadRow) =>
    cells[column].trim() === ''
const idFault =
  (...faults: string[]) =>
  ({ idNumber }: ReadRow) =>
    !idNumber.ok && faults.includes(idNumber.error)
/** What is left of an ID number that a spreadsheet took for a number: the last three of its 18 digits are zeros, or it stands there as 3.3E+17. */
const isAsNumber = ({ cells, idNumber }: ReadRow) => !idNumber.ok && /^(\d{15}000|\d([.]\d+)?E[+]?\d+)$/i.test(plainly(cells.idNumber))
const isOld = (test: CivilDate | undefined, { standing: { today, earliestTest } }: ReadRow) =>
  test !== undefined && (test > today || test < earliestTest)
const isListed = ({ idNumber, until, standing }: ReadRow) => {
  const running = idNumber.ok ? standing.runningUntil(idNumber.value) : undefined
  return running !== undefined && until !== undefined && running >= endOfDay(until)
}
const plain = (company: string | undefined) => company?.replace(/\s/g, '').normalize('NFKC')

/** The instant from which an entry that is valid until a day counts no more: the midnight that ends it in China. */
export const endOfDay = (day: CivilDate): number => startOfDay(addDays(day, 1))

/** Why a row is refused: in each column the first that applies. Only the columns of the list are looked at. */
export const CHECKS = [
  { column: 'name', fault: 'missing', when: isEmpty('name'), source: 'product.md 9' },
  { column: 'name', fault: 'name', when: ({ name }) => name === undefined, source: 'product.md 9' },
  { column: 'idNumber', fault: 'missing', when: isEmpty('idNumber'), source: 'product.md 9' },
  { column: 'idNumber', fault: 'id-as-number', when: isAsNumber, source: 'a spreadsheet keeps 15 digits of a number' },
  { column: 'idNumber', fault: 'id-digits', when: idFault('characters', 'length'), source: 'GB 11643' },
  { column: 'idNumber', fault: 'id-division', when: idFault('division'), source: 'GB 11643' },
  { column: 'idNumber', fault: 'id-birth', when: idFault('birth-date', 'birth-in-future'), source: 'GB 11643' },
  { column: 'idNumber', fault: 'id-check', when: idFault('check-digit'), source: 'GB 11643' },
  { column: 'idNumber', fault: 'repeated', when: ({ isRepeated }) => isRepeated, source: 'product.md 9' },
  { column: 'idNumber', fault: 'listed', when: isListed, source: 'a running entry that lasts as long' },
  { column: 'plate', fault: 'missing', when: isEmpty('plate'), source: 'product.md 9' },
  { column: 'plate', fault: 'plate', when: ({ plate }) => plate === undefined, source: 'GA 36-2018' },
  { column: 'company', fault: 'missing', when: isEmpty('company'), source: 'product.md 9' },
  { column: 'company', fault: 'company', when: ({ company }) => company === undefined, source: 'product.md 9' },
  {
    column: 'company',
    fault: 'company-differs',
    when: ({ company, filing }) => filing !== undefined && plain(company) !== plain(filing.company),
    source: 'rules.md 28: the filing is a company’s',
  },
  { column: 'firstTest', fault: 'missing', when: isEmpty('firstTest'), source: 'question 11' },
  { column: 'firstTest', fault: 'date', when: ({ firstTest }) => firstTest === undefined, source: 'question 11' },
  { column: 'firstTest', fault: 'test-old', when: (row) => isOld(row.firstTest, row), source: 'rules.md 28: within 3 days' },
  { column: 'secondTest', fault: 'missing', when: isEmpty('secondTest'), source: 'question 11' },
  { column: 'secondTest', fault: 'date', when: ({ secondTest }) => secondTest === undefined, source: 'question 11' },
  { column: 'secondTest', fault: 'test-old', when: (row) => isOld(row.secondTest, row), source: 'rules.md 28: within 3 days' },
  {
    column: 'secondTest',
    fault: 'tests-close',
    when: ({ firstTest, secondTest = '' }) => firstTest !== undefined && secondTest < addDays(firstTest, TESTS_APART_DAYS),
    source: 'rules.md 28: on alternate days',
  },
  { column: 'noRisk', fault: 'missing', when: isEmpty('noRisk'), source: 'question 11' },
  { column: 'noRisk', fault: 'risk', when: ({ isWithoutRisk }) => !isWithoutRisk, source: 'question 11' },
  { column: 'colour', fault: 'missing', when: isEmpty('colour'), source: 'question 11' },
  { column: 'colour', fault: 'not-green', when: ({ isGreen }) => !isGreen, source: 'question 11' },
  { column: 'route', fault: 'missing', when: isEmpty('route'), source: 'rules.md 28' },
  { column: 'route', fault: 'route', when: ({ route }) => route === undefined, source: 'rules.md 28: 金华 / 义乌' },
  {
    column: 'route',
    fault: 'route-differs',
    when: ({ route, filing }) => route !== undefined && filing !== undefined && !filing.routes.includes(route),
    source: 'rules.md 28: the filing names its routes',
  },
  { column: 'filing', fault: 'missing', when: isEmpty('filing'), source: 'rules.md 28' },
  { column: 'filing', fault: 'filing', when: ({ filing }) => filing === undefined, source: 'rules.md 28: approved by the office' },
  {
    column: 'filing',
    fault: 'filing-over',
    when: ({ filing, standing: { today } }) => filing !== undefined && filing.validUntil < today,
    source: 'rules.md 28: approved by the office',
  },
  { column: 'until', fault: 'missing', when: isEmpty('until'), source: 'product.md 9: valid until a date' },
  { column: 'until', fault: 'date', when: ({ until }) => until === undefined, source: 'product.md 9: valid until a date' },
  {
    column: 'until',
    fault: 'until-past',
    when: ({ until = '', standing: { today } }) => until < today,
    source: 'product.md 9: valid until a date',
  },
  {
    column: 'until',
    fault: 'until-far',
    when: ({ until = '', standing: { latestUntil } }) => until > latestUntil,
    source: 'a slip of the pen',
  },
  {
    column: 'until',
    fault: 'until-beyond',
    when: ({ until = '', filing }) => filing !== undefined && filing.validUntil < until,
    source: 'rules.md 28: no longer than the filing',
  },
] as const satisfies readonly Check[]

export type RowFault = (typeof CHECKS)[number]['fault']
export const ROW_FAULTS = [...new Set(CHECKS.map(({ fault }) => fault))] as RowFault[]
