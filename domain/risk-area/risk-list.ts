import type { Instant } from '../kernel/china-time'

export const LEVELS = ['high', 'middle', 'low'] as const
/** 高风险, 中风险, 低风险. */
export type RiskLevel = (typeof LEVELS)[number]

/** One place on the list: a community of a county. */
export interface RiskPlace {
  level: RiskLevel
  province: string
  city: string
  county: string
  community: string
}

/** A national list of risk areas, checked. */
export interface RiskList {
  /** `YYYYMMDDHH` of its update time: a later list has a greater version. */
  version: string
  /** The update time as the list writes it: `2022-07-21 16时`. */
  listTime: string
  updatedAt: Instant
  places: readonly RiskPlace[]
}

/** So many places a level. */
export type LevelCounts = Record<RiskLevel, number>

export function countLevels(places: readonly Pick<RiskPlace, 'level'>[]): LevelCounts {
  const counts: LevelCounts = { high: 0, middle: 0, low: 0 }
  for (const { level } of places) counts[level] += 1
  return counts
}
