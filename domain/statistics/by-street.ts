import { eachOf } from '../kernel/each-of'
import { isSmall, SHOWN_FROM } from './shown'

/** A street's open cases, and how they divide: by state, by age. All divisions of a row have its total. */
export interface StreetRow<Division extends string> {
  street: string
  total: number
  parts: Readonly<Record<Division, readonly number[]>>
}

export interface ShownStreet<Division extends string> {
  street: string
  total: number
  /** Null: not shown. */
  parts: Record<Division, readonly number[] | null>
}

export interface ByStreet<Division extends string> {
  streets: ShownStreet<Division>[]
  /** Of all streets that are not named; null: not shown, for the city has fewer than 5. */
  others: number | null
  /** Null: not shown. */
  city: { total: number | null; parts: Record<Division, readonly number[] | null> }
}

const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)

/**
 * What may be shown of cases by street. No number from 1 to 4 is shown of a street or the city, and none can be reckoned from what is shown, by the numbers or by this rule:
 *
 * - Of a city with fewer than 5 cases nothing is shown.
 * - Where some street has fewer than 5 cases, only those are named that have more than the smallest with 5 or more. So a large street is always among the unnamed ones, and
 *   nothing tells which it is: each of the small ones might be it. Where all streets are small, each might have one case more and another one less.
 * - A division is shown of every named street or of none. It is of every one when none of its numbers is from 1 to 4, nor any of the unnamed streets' sums.
 * - Else the city's sums alone are shown, when none of them is from 1 to 4: of each small number there is a table with one more or one less, made up for in another
 *   street and another column, of which the same is shown. Else nothing of it is.
 *
 * Shown zeros say of nobody anything. `by-street-tables.test.ts` goes through all small tables.
 *
 * @param columns how many numbers each division has: also where there is no street, they are zeros
 */
export function byStreet<Division extends string>(
  rows: readonly StreetRow<Division>[],
  columns: Readonly<Record<Division, number>>,
): ByStreet<Division> {
  const divisions = Object.keys(columns) as Division[]
  const total = sum(rows.map((row) => row.total))
  if (isSmall(total)) return { streets: [], others: null, city: { total: null, parts: eachOf(divisions, () => null) } }
  const named = namedOf(rows.filter((row) => row.total > 0))
  const unnamed = rows.filter((row) => !named.includes(row))
  const parts = eachOf(divisions, (division) => {
    const sumsOf = (some: Rows<Division>) =>
      Array.from({ length: columns[division] }, (_, column) => sum(some.map((row) => row.parts[division][column])))
    const city = sumsOf(rows)
    const ofStreets = [...named.map((row) => row.parts[division]), sumsOf(unnamed)]
    return { areStreetsShown: !ofStreets.flat().some(isSmall), city: city.some(isSmall) ? null : city }
  })
  return {
    streets: named.map((row) => ({
      street: row.street,
      total: row.total,
      parts: eachOf(divisions, (division) => (parts[division].areStreetsShown ? row.parts[division] : null)),
    })),
    others: sum(unnamed.map((row) => row.total)),
    city: { total, parts: eachOf(divisions, (division) => parts[division].city) },
  }
}

type Rows<Division extends string> = readonly StreetRow<Division>[]

/** The streets that can be named, the largest first. Of several that are the smallest large ones none is: which of them, an order would tell. */
function namedOf<Division extends string>(counted: Rows<Division>): StreetRow<Division>[] {
  const totals = counted.map(({ total }) => total)
  const least = totals.some(isSmall) ? Math.min(...totals.filter((total) => total >= SHOWN_FROM)) + 1 : 0
  return counted.filter(({ total }) => total >= least).sort((one, other) => other.total - one.total)
}
