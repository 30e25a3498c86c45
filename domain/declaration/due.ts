import { type Instant, MINUTE, SECOND } from '../kernel/china-time'
import { type Analysis, type AnalysisEvent, type CitySet, isRunning, type RunningAnalysis } from './analysis'

/** 研判时限: who was not judged by then is told what serves instead. */
export const ANALYSIS_LASTS = 30 * MINUTE

/** Nothing heard for so long, longer than a function lives: whoever sent or asked is gone. */
export const LOST_AFTER = 60 * SECOND

/** Before a batch is asked again: the first time, the second, and from then on. */
export const PAUSES = [5 * SECOND, 15 * SECOND, 30 * SECOND] as const

const pauseAfter = (failures: number): number => PAUSES[Math.min(Math.max(failures, 1), PAUSES.length) - 1]

export interface Circumstances {
  now: Instant
  /** The cities in force. */
  cities: CitySet
  /** The code that was typed last serves on. */
  isCodeServing: boolean
}

/** What happens to an analysis by itself, by the clock and by the list: asked by whoever takes it up again, after a crash too. Never an SMS. */
export function dueEvent(analysis: Analysis, { now, cities, isCodeServing }: Circumstances): AnalysisEvent | undefined {
  if (isRunning(analysis) && now >= analysis.beganAt + ANALYSIS_LASTS) return { kind: 'time-over' }
  const isOfTheList = isRunning(analysis) || analysis.state === 'judged'
  if (isOfTheList && analysis.setTag !== cities.setTag) return { kind: 'list-changed', cities }
  return isRunning(analysis) ? dueByClock(analysis, now, isCodeServing) : undefined
}

function dueByClock({ state, changedAt, failures }: RunningAnalysis, now: Instant, isCodeServing: boolean): AnalysisEvent | undefined {
  switch (state) {
    case 'sending':
    case 'asking':
      return now >= changedAt + LOST_AFTER ? { kind: 'lost' } : undefined
    case 'waiting':
      return now >= changedAt + pauseAfter(failures) ? { kind: 'retry', isCodeServing } : undefined
    case 'awaiting-code':
      return undefined
  }
}
