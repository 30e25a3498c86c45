import fc from 'fast-check'
import { DAY } from '../kernel/china-time'
import { checkCharacter } from '../linking/id-number'
import { TESTS_APART_DAYS, TESTS_WITHIN_DAYS, VALID_AT_MOST_DAYS } from './cell'
import { checkList, type TableRow } from './check-list'
import { CHECKS, endOfDay } from './checks.table'
import type { Filing } from './filing'
import { columnsOf, headersOf, LIST_KINDS } from './list'
import { parseCsv } from '../kernel/csv'
import type { Cells, Standing } from './row'
import { readTable, templateOf, templateRows } from './table'

const TODAY = '2022-07-21'
const ID = '330302199001011235'

const FILING: Filing = { number: '温防备2022017', company: '温州港集团有限公司', routes: ['jinhua', 'yiwu'], validUntil: '2022-08-31' }
const OVER: Filing = { ...FILING, number: '温防备2022001', validUntil: '2022-07-20' }
const ONE_WAY: Filing = { ...FILING, number: '温防备2022018', routes: ['yiwu'] }

const STANDING: Standing = {
  today: TODAY,
  filings: new Map([FILING, OVER, ONE_WAY].map((filing) => [filing.number, filing])),
  runningUntil: () => undefined,
}

const GOOD: Cells = {
  name: '张三',
  idNumber: ID,
  plate: '浙C12345',
  company: '温州港集团有限公司',
  firstTest: '2022-07-19',
  secondTest: '2022-07-21',
  noRisk: '是',
  colour: '绿码',
  route: '金华',
  filing: '温防备2022017',
  until: '2022-07-31',
}

const rowOf = (change: Partial<Cells> = {}, row = 2): TableRow => ({ row, cells: { ...GOOD, ...change } })
const faultsOf = (change: Partial<Cells>, standing: Standing = STANDING) =>
  checkList('truck', [rowOf(change)], standing)
    .refused.flatMap(({ refusals }) => refusals)
    .map(({ column, fault }) => `${column} ${fault}`)
    .join(', ')

it.each([...new Set(LIST_KINDS.flatMap(columnsOf))])('%s is checked: that it is there, and what is there', (column) => {
  const faults = CHECKS.filter((check) => check.column === column).map(({ fault }) => fault)
  expect(faults.length).toBeGreaterThan(1)
  expect(faults[0]).toBe('missing')
})

it('a good row becomes an entry, without its tests', () =>
  expect(checkList('truck', [rowOf()], STANDING)).toEqual({
    refused: [],
    good: [
      {
        row: 2,
        entry: {
          name: '张三',
          idNumber: ID,
          company: '温州港集团有限公司',
          until: '2022-07-31',
          plate: '浙C12345',
          route: 'jinhua',
          filing: '温防备2022017',
        },
      },
    ],
  }))

it('the health list asks for less', () =>
  expect(checkList('health', [rowOf({ plate: '', firstTest: '', filing: '' })], STANDING).good).toEqual([
    { row: 2, entry: { name: '张三', idNumber: ID, company: '温州港集团有限公司', until: '2022-07-31' } },
  ]))

/** One row a fault, so that each row of the table is met. */
const FAULTY: [change: Partial<Cells>, faults: string][] = [
  [{ idNumber: '330302199001011000' }, 'idNumber id-as-number'],
  [{ idNumber: '3.30302E+17' }, 'idNumber id-as-number'],
  [{ idNumber: '33030219900101000' }, 'idNumber id-digits'],
  [{ name: '  ' }, 'name missing'],
  [{ name: 'Zhang' }, 'name name'],
  [{ name: '=张三' }, 'name name'],
  [{ idNumber: '' }, 'idNumber missing'],
  [{ idNumber: '33030219900101123' }, 'idNumber id-digits'],
  [{ idNumber: '330302199001011260000' }, 'idNumber id-digits'],
  [{ idNumber: '990302199001011235' }, 'idNumber id-division'],
  [{ idNumber: '330302199002301235' }, 'idNumber id-birth'],
  [{ idNumber: '330302199001011239' }, 'idNumber id-check'],
  [{ plate: '' }, 'plate missing'],
  [{ plate: '浙C1234' }, 'plate plate'],
  [{ company: '' }, 'company missing'],
  [{ company: '=cmd' }, 'company company'],
  [{ company: '别的公司' }, 'company company-differs'],
  [{ firstTest: '' }, 'firstTest missing'],
  [{ firstTest: '昨天' }, 'firstTest date'],
  [{ firstTest: '2022-07-17' }, 'firstTest test-old'],
  [{ firstTest: '2022-07-22' }, 'firstTest test-old, secondTest tests-close'],
  [{ secondTest: '' }, 'secondTest missing'],
  [{ secondTest: '2022-02-30' }, 'secondTest date'],
  [{ secondTest: '2022-07-22' }, 'secondTest test-old'],
  [{ secondTest: '2022-07-20' }, 'secondTest tests-close'],
  [{ secondTest: '2022-07-19' }, 'secondTest tests-close'],
  [{ noRisk: '' }, 'noRisk missing'],
  [{ noRisk: '否' }, 'noRisk risk'],
  [{ colour: '' }, 'colour missing'],
  [{ colour: '黄码' }, 'colour not-green'],
  [{ route: '' }, 'route missing'],
  [{ route: '杭州' }, 'route route'],
  [{ filing: '温防备2022018' }, 'route route-differs'],
  [{ filing: '' }, 'filing missing'],
  [{ filing: '温防备2022999' }, 'filing filing'],
  [{ filing: '温防备2022001' }, 'filing filing-over, until until-beyond'],
  [{ until: '' }, 'until missing'],
  [{ until: '31' }, 'until date'],
  [{ until: '2022-07-20' }, 'until until-past'],
  [{ until: '2023-07-23' }, 'until until-far'],
  [{ until: '2022-09-01' }, 'until until-beyond'],
  [{ name: '', until: '', colour: '红码' }, 'name missing, colour not-green, until missing'],
]

it.each(FAULTY)('%j is refused: %s', (change, faults) => expect(faultsOf(change)).toBe(faults))

it('each row of the table is met by one of them', () => {
  const met = new Set([...FAULTY.flatMap(([, faults]) => faults.split(', ')), 'idNumber repeated', 'idNumber listed'])
  expect(CHECKS.map(({ column, fault }) => `${column} ${fault}`).filter((check) => !met.has(check))).toEqual([])
})

it.each([
  ['2022-07-18', '2022-07-20'],
  ['2022-07-18', '2022-07-21'],
  ['2022-07-19', '2022-07-21'],
])('tests of %s and %s are alternate days within three', (firstTest, secondTest) => expect(faultsOf({ firstTest, secondTest })).toBe(''))

it('valid until today is valid, and until the last day of the filing', () => {
  expect(faultsOf({ until: TODAY })).toBe('')
  expect(faultsOf({ until: '2022-08-31' })).toBe('')
})

it('of two rows with one number the first counts, whatever its writing', () => {
  const { good, refused } = checkList('truck', [rowOf(), rowOf({ idNumber: ` ${ID} ` }, 3)], STANDING)
  expect(good.map(({ row }) => row)).toEqual([2])
  expect(refused).toMatchObject([{ row: 3, refusals: [{ column: 'idNumber', fault: 'repeated' }] }])
})

it.each([
  ['2022-07-30', ''],
  ['2022-07-31', 'idNumber listed'],
  ['2022-08-15', 'idNumber listed'],
])('who is on the list until %s: %p', (running, faults) =>
  expect(faultsOf({}, { ...STANDING, runningUntil: (number) => (number === ID ? endOfDay(running) : undefined) })).toBe(faults),
)

it('an entry of the 21st counts until midnight in China, 16:00 UTC', () => {
  expect(new Date(endOfDay(TODAY)).toISOString()).toBe('2022-07-21T16:00:00.000Z')
  expect(endOfDay('2022-07-22') - endOfDay(TODAY)).toBe(DAY)
})

it('whatever stands in the cells, every row is good or refused with a reason in a column of its list', () => {
  const person = fc.nat(99_999).map((day) => {
    const digits = `330302${(1950 + (day % 50)).toString()}0101${String(day % 1000).padStart(3, '0')}`
    return digits + checkCharacter(digits)
  })
  const anyCell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '=1', '是', '绿码', '2022-07-20', '浙C12345'))
  const cells = fc.record({
    ...(Object.fromEntries(columnsOf('truck').map((column) => [column, fc.oneof(fc.constant(GOOD[column]), anyCell)])) as Record<
      keyof Cells,
      fc.Arbitrary<string>
    >),
    idNumber: fc.oneof(person, anyCell),
  })
  fc.assert(
    fc.property(fc.constantFrom('truck' as const, 'health' as const), fc.array(cells), (kind, list) => {
      const rows = list.map((one, place) => ({ row: place + 2, cells: one }))
      const { good, refused } = checkList(kind, rows, STANDING)
      expect([...good, ...refused].map(({ row }) => row).sort((a, b) => a - b)).toEqual(rows.map(({ row }) => row))
      expect(new Set(good.map(({ entry }) => entry.idNumber)).size).toBe(good.length)
      for (const { refusals } of refused) {
        expect(refusals.length).toBeGreaterThan(0)
        refusals.forEach(({ column }) => expect(columnsOf(kind)).toContain(column))
      }
    }),
  )
})

it.each(['truck', 'health'] as const)('the template of %s is read as a list without rows: its notes and its example are none', (kind) => {
  const rows = parseCsv(templateOf(kind, TODAY))
  expect(readTable(kind, rows.ok ? rows.value : [])).toEqual({ ok: true, value: [] })
})

it('titles may stand in another order, with spaces, and beside others; blank rows keep the numbers', () => {
  const titles = ['序号', ' 有效期至', '姓 名', '身份证号', '所属单位']
  const table = readTable('health', [titles, ['1', '2022-07-31', '张三', ID, '一车间'], [], ['2', '', '李四']])
  expect(table).toMatchObject({
    value: [
      { row: 2, cells: { name: '张三', until: '2022-07-31' } },
      { row: 4, cells: { name: '李四', idNumber: '' } },
    ],
  })
})

it('the notes of the template say the bounds that rows are held to, and both kinds of plates', () => {
  const [titles = [], notes = []] = templateRows('truck', TODAY)
  const noteOf = (title: string) => notes[titles.indexOf(title)]
  expect(noteOf('第一次核酸阴性日期')).toContain(`近 ${TESTS_WITHIN_DAYS} 天`)
  expect(noteOf('第二次核酸阴性日期')).toContain(`相差 ${TESTS_APART_DAYS} 天`)
  expect(noteOf('有效期至')).toContain(`${VALID_AT_MOST_DAYS} 天以内`)
  expect(noteOf('车牌号')).toMatch(/7 位.*8 位/)
})

it('a driver as the example shows one is good', () => {
  const [titles = [], , example = []] = templateRows('truck', TODAY)
  const named = example
    .map((cell, place) => (titles[place] === '姓名' ? '张三' : cell))
    .map((cell) => (cell === '温州某某物流有限公司' ? FILING.company : cell))
  const table = readTable('truck', [titles, named])
  expect(checkList('truck', table.ok ? table.value : [], STANDING).refused).toEqual([])
})

it('the title that templates had before is read too', () => {
  const titles = headersOf('truck').map((title) => (title === '所属单位' ? '所属公司' : title))
  expect(readTable('truck', [titles, titles.map(() => 'x')])).toMatchObject({ ok: true, value: [{ cells: { company: 'x' } }] })
})

it('titles that lack are named', () =>
  expect(readTable('truck', [headersOf('health'), ['张三']])).toMatchObject({
    ok: false,
    error: { missing: expect.arrayContaining(['车牌号', '备案号']) as string[] },
  }))
