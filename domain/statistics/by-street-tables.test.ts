import { byStreet } from './by-street'

const isSmall = (count: number) => count > 0 && count < 5
const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)

/** Cases in every street, by column of one division after the other. */
type Table = readonly (readonly number[])[]

/** Every row of so many cases, divided into so many columns. */
function rowsOf(cases: number, columns: number): number[][] {
  if (columns === 1) return [[cases]]
  return Array.from({ length: cases + 1 }, (_, first) => rowsOf(cases - first, columns - 1).map((rest) => [first, ...rest])).flat()
}

/** Every row of so many cases, divided anew by each division. */
const divided = (cases: number, divisions: readonly number[]): number[][] =>
  divisions.reduce<number[][]>((rows, columns) => rows.flatMap((row) => rowsOf(cases, columns).map((more) => [...row, ...more])), [[]])

/** Every table of so many cases. */
function tablesOf(cases: number, streets: number, divisions: readonly number[]): Table[] {
  if (streets === 1) return divided(cases, divisions).map((row) => [row])
  return Array.from({ length: cases + 1 }, (_, first) => {
    const rests = tablesOf(cases - first, streets - 1, divisions)
    return divided(first, divisions).flatMap((row) => rests.map((rest) => [row, ...rest]))
  }).flat()
}

/** What is shown of a table, word for word. */
function answerTo(table: Table, divisions: readonly number[]): string {
  const rows = table.map((row, at) => {
    const parts = { one: row.slice(0, divisions[0]), two: row.slice(divisions[0]) }
    return { street: `S${at}`, total: sum(parts.one), parts }
  })
  return JSON.stringify(byStreet(rows, { one: divisions[0] ?? 0, two: divisions[1] ?? 0 }))
}

/** What somebody might be told by: of every street and any streets together the number in each column, and in all. */
function numbersOf(table: Table, [first]: readonly number[]): number[] {
  const groups = Array.from({ length: 2 ** table.length - 1 }, (_, at) => table.filter((_row, street) => (at + 1) & (1 << street)))
  return groups.flatMap((rows) => {
    const columns = table[0]?.map((_, column) => sum(rows.map((row) => row[column] ?? 0))) ?? []
    return [...columns, sum(columns.slice(0, first))]
  })
}

/** Of all tables by what is shown of them: the numbers that are the same in each, and small. */
function known(tables: readonly Table[], divisions: readonly number[]) {
  const same = new Map<string, (number | null)[]>()
  for (const table of tables) {
    const answer = answerTo(table, divisions)
    const numbers = numbersOf(table, divisions)
    const before = same.get(answer)
    same.set(answer, before ? before.map((number, at) => (number === numbers[at] ? number : null)) : numbers)
  }
  return [...same].filter(([, numbers]) => numbers.some((number) => number !== null && isSmall(number)))
}

/** The city's total is shown or under 5: tables with the same answer are all among those of up to so many cases. */
it.each([
  ['2 streets, 2 columns', 2, [2], 24],
  ['3 streets, 2 columns', 3, [2], 16],
  ['2 streets, 3 columns', 2, [3], 16],
  ['3 streets, 3 columns', 3, [3], 8],
  ['4 streets, 1 column', 4, [1], 20],
  ['2 streets, 2 divisions', 2, [2, 2], 12],
])(
  '%s: whatever is shown, no number from 1 to 4 is the same in all tables of which just this is shown',
  (_name, streets, divisions, most) => {
    const tables = Array.from({ length: most + 1 }, (_, cases) => tablesOf(cases, streets, divisions)).flat()
    expect(known(tables, divisions)).toEqual([])
  },
)
