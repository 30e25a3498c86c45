/** Smaller numbers of people, cases and scans are not shown: they might be somebody. Calls of systems outside are nobody. */
export const SHOWN_FROM = 5

/** A number that might be somebody. */
export const isSmall = (count: number): boolean => count > 0 && count < SHOWN_FROM

/**
 * From where on numbers that stand beside each other are shown: all of them when none is small, else those that are more than the smallest of 5 or more. So there is always a large one
 * among what is not shown, and also where their sum is known nothing tells which it is.
 */
export const shownFrom = (counts: readonly number[]): number =>
  counts.some(isSmall) ? Math.min(...counts.filter((count) => count >= SHOWN_FROM)) + 1 : 0

/** Numbers that stand beside each other, as they are shown; null: not shown. A zero is nobody. */
export function shownOf(counts: readonly number[]): (number | null)[] {
  const least = shownFrom(counts)
  return counts.map((count) => (count === 0 || count >= least ? count : null))
}

/** Rows of numbers, each column for itself. */
export function shownRows<Column extends string>(rows: readonly Readonly<Record<Column, number>>[]): Record<Column, number | null>[] {
  const columns = Object.keys(rows[0] ?? {}) as Column[]
  const shown = new Map(columns.map((column) => [column, shownOf(rows.map((row) => row[column]))]))
  return rows.map(
    (_, at) => Object.fromEntries(columns.map((column) => [column, shown.get(column)?.[at] ?? null])) as Record<Column, number | null>,
  )
}
