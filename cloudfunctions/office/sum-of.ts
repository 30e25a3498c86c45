import type { TallyRecord } from '@common/repositories/tallies.repository'

/** How often something was counted. */
export const sumOf = (tallies: readonly TallyRecord[], group: string, kind: string): number =>
  tallies.reduce((sum, { counts }) => sum + (counts[group]?.[kind] ?? 0), 0)
