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
  if (isRunning(analysis) && now >= overAt(analysis)) return { kind: 'time-over' }
  if (isOfAnotherList(analysis, cities)) return { kind: 'list-changed', cities }
  const at = isRunning(analysis) ? pausedUntil(analysis) : undefined
  if (at === undefined || now < at) return undefined
  return analysis.state === 'waiting' ? { kind: 'retry', isCodeServing } : { kind: 'lost' }
}

/** When something happens to it by the clock; nothing when nothing does. */
export function dueAt(analysis: Analysis): Instant | undefined {
  return isRunning(analysis) ? Math.min(pausedUntil(analysis) ?? Infinity, overAt(analysis)) : undefined
}

const overAt = ({ beganAt }: RunningAnalysis): Instant => beganAt + ANALYSIS_LASTS

/** Judged is judged by the cities, however many codes they took; who still asks has to ask by the same parts. */
const isOfAnotherList = (analysis: Analysis, { setTag, batches }: CitySet): boolean =>
  isRunning(analysis)
    ? analysis.setTag !== setTag || analysis.batches !== batches
    : analysis.state === 'judged' && analysis.setTag !== setTag

function pausedUntil({ state, changedAt, failures }: RunningAnalysis): Instant | undefined {
  switch (state) {
    case 'sending':
    case 'asking':
      return changedAt + LOST_AFTER
    case 'waiting':
      return changedAt + pauseAfter(failures)
    case 'awaiting-code':
      return undefined
  }
}
