import type { RiskLevel } from '../policy/measures.table'
import { type LevelFacts, LEVEL_RULES } from './level.table'

/** The level of a journey: pure and total. */
export function levelOf(facts: LevelFacts): RiskLevel {
  const { level } = LEVEL_RULES.find(({ when }) => when(facts)) as (typeof LEVEL_RULES)[number]
  return level
}
