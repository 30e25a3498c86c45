/** Smaller numbers of people, cases and scans are not shown: they might be somebody. Faults of systems are nobody. */
export const SHOWN_FROM = 5

/** A number that might be somebody. */
export const isSmall = (count: number): boolean => count > 0 && count < SHOWN_FROM

/** A number as it is shown; null: not shown. A zero is nobody. */
export const shownOf = (count: number): number | null => (isSmall(count) ? null : count)

/** Each number of a row as it is shown. */
export const shownRow = <Column extends string>(row: Readonly<Record<Column, number>>): Record<Column, number | null> =>
  Object.fromEntries(Object.entries<number>(row).map(([column, count]) => [column, shownOf(count)])) as Record<Column, number | null>

/**
 * The sum that may stand beside numbers: of those that are shown. So it is the same whatever the others are, and each of them might be any number from 1 to 4
 * (`shown.test.ts` goes through all small tables).
 */
export const sumOfShown = (shown: readonly (number | null)[]): number => shown.reduce<number>((sum, count) => sum + (count ?? 0), 0)

/** A sum that cannot be made without its parts is shown where all of them are. */
export const shownIfAll = (sum: number, parts: readonly (number | null)[]): number | null => (parts.includes(null) ? null : shownOf(sum))
