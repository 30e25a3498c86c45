import { eachOf } from '../kernel/each-of'

/** Smaller numbers are not shown by street: they might be somebody. */
export const SHOWN_FROM = 5

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

/** A number that might be somebody. */
const isSmall = (count: number) => count > 0 && count < SHOWN_FROM

const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)

/**
 * What may be shown of cases by street. No number from 1 to 4 is shown of a street or the city, and none follows from what is shown:
 *
 * - Of a city with fewer than 5 cases nothing is shown.
 * - Streets with fewer than 5 cases are not named; when all unnamed ones together have fewer than 5, the smallest named one joins them, for the city's total gives theirs away.
 * - A division is shown of a street as a whole or not at all. Of the streets where it is not shown the rest of the city's numbers gives the sums away: so each of these sums
 *   is 0 or at least 5, else the smallest street that adds to it joins them. A number is then between 0 and the smaller of its street's total and its column's sum,
 *   of which both are 5 or more: what is below 5 cannot be told from what is not.
 * - Where no street is left to join, the city's division is not shown either.
 *
 * Shown zeros say of nobody anything.
 *
 * @param columns how many numbers each division has: also where there is no street, they are zeros
 */
export function byStreet<Division extends string>(
  rows: readonly StreetRow<Division>[],
  columns: Readonly<Record<Division, number>>,
): ByStreet<Division> {
  const divisions = Object.keys(columns) as Division[]
  const counted = rows.filter(({ total }) => total > 0)
  const { named, others } = divide(counted)
  const total = sum(counted.map((row) => row.total))
  if (isSmall(total)) return { streets: [], others: null, city: { total: null, parts: eachOf(divisions, () => null) } }
  const hidden = new Map(divisions.map((division) => [division, hiddenIn(division, counted, named, columns[division])] as const))
  return {
    streets: named.map((row) => ({
      street: row.street,
      total: row.total,
      parts: eachOf(divisions, (division) => (hidden.get(division)?.has(row) ? null : row.parts[division])),
    })),
    others,
    city: {
      total,
      parts: eachOf(divisions, (division) => cityPart(division, counted, hidden.get(division) ?? new Set(), columns[division])),
    },
  }
}

type Rows<Division extends string> = readonly StreetRow<Division>[]

/** The streets that can be named, the largest first, and the cases of all others. */
function divide<Division extends string>(counted: Rows<Division>) {
  const named = counted.filter(({ total }) => !isSmall(total)).sort((one, other) => other.total - one.total)
  let others = sum(counted.filter(({ total }) => isSmall(total)).map(({ total }) => total))
  while (isSmall(others) && named.length > 0) others += named.pop()?.total ?? 0
  return { named, others }
}

/** The streets of which a division is not shown. */
function hiddenIn<Division extends string>(
  division: Division,
  counted: Rows<Division>,
  named: Rows<Division>,
  columns: number,
): Set<StreetRow<Division>> {
  const hidden = new Set(counted.filter((row) => !named.includes(row) || row.parts[division].some(isSmall)))
  for (;;) {
    const column = sumsOf(division, [...hidden], columns).findIndex(isSmall)
    const joining = [...named].reverse().find((row) => !hidden.has(row) && row.parts[division][column] > 0)
    if (column < 0 || !joining) return hidden
    hidden.add(joining)
  }
}

const sumsOf = <Division extends string>(division: Division, rows: Rows<Division>, columns: number): number[] =>
  Array.from({ length: columns }, (_, column) => sum(rows.map(({ parts }) => parts[division][column])))

/** The city's sums of a division, unless the streets where it is not shown could be told from them. */
function cityPart<Division extends string>(
  division: Division,
  counted: Rows<Division>,
  hidden: ReadonlySet<StreetRow<Division>>,
  columns: number,
) {
  const canBeTold = hidden.size === 1 || sumsOf(division, [...hidden], columns).some(isSmall)
  return canBeTold ? null : sumsOf(division, counted, columns)
}
