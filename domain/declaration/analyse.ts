import { worstBit } from '../itinerary/compared-set'
import type { Instant } from '../kernel/china-time'
import { done, failed, type Result } from '../kernel/result'
import type { Itinerary } from '../status/facts'
import {
  type Analysis,
  type AnalysisEffect,
  type AnalysisEvent,
  type CitySet,
  isRunning,
  type JudgedAnalysis,
  type RunningAnalysis,
} from './analysis'
import { GUARDS } from './analysis-guards.table'
import { ANALYSIS_RULES, type AnalysisRule } from './analysis.table'

export interface AnalysisStep {
  analysis: Analysis
  effects: readonly AnalysisEffect[]
}

/** `state`: it cannot happen now; `late`: an answer to an earlier question. */
export type AnalysisRefusal = 'state' | 'late'

/** Where an analysis stands after an event, and what has to be done then. The step is kept before its effects are carried out. */
export function stepAnalysis(analysis: Analysis, event: AnalysisEvent, now: Instant): Result<AnalysisStep, AnalysisRefusal> {
  if ('question' in event && isRunning(analysis) && event.question !== analysis.question) return failed('late')
  const rule = ANALYSIS_RULES.find(
    (row) => row.from.includes(analysis.state) && row.event === event.kind && (!row.when || GUARDS[row.when].holds(analysis, event)),
  )
  return rule ? done({ analysis: after(analysis, event, rule, now), effects: rule.effects }) : failed('state')
}

function after(analysis: Analysis, event: AnalysisEvent, { to, says }: AnalysisRule, now: Instant): Analysis {
  switch (to) {
    case 'none':
      return { state: to }
    case 'judged':
      return { state: to, ...judgement(analysis, event), at: now }
    case 'outdated':
      return { ...(analysis as JudgedAnalysis), state: to }
    case 'given-up':
      return { state: to, at: now }
    default:
      return { ...running(analysis, event, now), state: to, notice: says ?? stillSaid(analysis, event), changedAt: now }
  }
}

/** Why a code is asked for is not over when the code has come. */
const stillSaid = (analysis: Analysis, { kind }: AnalysisEvent) => (kind === 'sent' && isRunning(analysis) ? analysis.notice : null)

/** Nothing of how it came about goes into what is left of an analysis. */
function judgement(analysis: Analysis, event: AnalysisEvent): { bit: Itinerary; setTag: string } {
  if (event.kind === 'begin' && event.known !== null) return { bit: event.known, setTag: event.cities.setTag }
  if (event.kind === 'answered' && isRunning(analysis)) return { bit: worstBit([analysis.joined, event.bit]), setTag: analysis.setTag }
  throw new Error(`${event.kind} judges nothing`)
}

const fresh = ({ setTag, batches }: CitySet, now: Instant): RunningAnalysis => ({
  state: 'sending',
  setTag,
  batches,
  answered: 0,
  joined: 'clear',
  question: 0,
  failures: 0,
  isCodeDoubtful: false,
  notice: null,
  beganAt: now,
  changedAt: now,
})

function running(analysis: Analysis, event: AnalysisEvent, now: Instant): RunningAnalysis {
  if (event.kind === 'begin') return fresh(event.cities, now)
  if (!isRunning(analysis)) throw new Error(`${event.kind} while ${analysis.state}`)
  const { question, failures, answered, joined, isCodeDoubtful } = analysis
  switch (event.kind) {
    case 'code':
      return { ...analysis, question: question + 1, failures: 0, isCodeDoubtful: false }
    case 'retry':
      return { ...analysis, question: question + 1 }
    case 'answered':
      return { ...analysis, answered: answered + 1, joined: worstBit([joined, event.bit]) as RunningAnalysis['joined'], failures: 0 }
    case 'failed':
      return { ...analysis, failures: failures + 1 }
    case 'lost':
      return { ...analysis, failures: failures + 1, isCodeDoubtful: true }
    case 'list-changed':
      return { ...fresh(event.cities, now), question, isCodeDoubtful }
    default:
      return analysis
  }
}
