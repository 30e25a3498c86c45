import type { Journey } from '@domain/declaration/journey'
import { levelOf } from '@domain/declaration/level'
import { startOfDay } from '@domain/kernel/china-time'
import type { ArrivalRule } from '@domain/policy/measures.table'
import { policyAt } from '@domain/policy/versions'
import type { Itinerary } from '@domain/status'
import type { DeclarationRecord } from '../repositories/declaration.record'
import type { Settings } from '../settings/settings'

export type Judgement = Pick<DeclarationRecord, 'bit' | 'level' | 'measure' | 'days' | 'judgedBy'>

/** What a journey comes to by the settings as they are: its level, and what awaits it by the policy of the day of arrival. */
export function judge(
  { from, via, arrivesOn }: Pick<Journey, 'from' | 'via' | 'arrivesOn'>,
  bit: Itinerary,
  settings: Settings,
): Judgement {
  const level = levelOf({ bit, places: [from, ...via], compared: settings.compared?.cities ?? [] })
  const { measure, days } = ruleOnArrival({ level, arrivesOn }, settings)
  return { bit, level, measure, days, judgedBy: settings.revision }
}

/** What the office has for a level on the day of arrival. */
export const ruleOnArrival = ({ level, arrivesOn }: Pick<DeclarationRecord, 'level' | 'arrivesOn'>, settings: Settings): ArrivalRule =>
  policyAt(settings, startOfDay(arrivesOn)).arrival[level]
