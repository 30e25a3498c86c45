import type { Instant } from '../kernel/china-time'
import type { Itinerary } from '../status/facts'
import type { Notice } from './notices.table'

export const RUNNING_STATES = ['sending', 'awaiting-code', 'asking', 'waiting'] as const
export const ANALYSIS_STATES = ['none', ...RUNNING_STATES, 'judged', 'outdated', 'given-up'] as const
/**
 * 研判: where the risk analysis of a phone stands (`product.md` 8). `waiting`: a batch was not answered and is asked again; `outdated`: judged by a list that
 * is no longer in force; `given-up`: not judged in time.
 */
export type AnalysisState = (typeof ANALYSIS_STATES)[number]

/** The cities in force, as an analysis needs to know them. */
export interface CitySet {
  setTag: string
  /** How many codes they take, at least one: a code is good for a limited number of cities. */
  batches: number
}

export interface RunningAnalysis extends CitySet {
  state: (typeof RUNNING_STATES)[number]
  /** Batches that were answered; the next one has this index. */
  answered: number
  /** Their answers joined. An exposure ends the analysis, so that nothing here tells a batch from another. */
  joined: Exclude<Itinerary, 'exposed'>
  /** Count of questions: the answer to an earlier one comes too late. */
  question: number
  /** Of the batch at hand, one after another. */
  failures: number
  /** Whoever asked was lost: the code may be spent. */
  isCodeDoubtful: boolean
  /** What there is to say of the last step. */
  notice: Notice | null
  beganAt: Instant
  changedAt: Instant
}

/** What is left of an analysis: the one bit, and the tag of the cities that it is about. */
export interface JudgedAnalysis {
  state: 'judged' | 'outdated'
  bit: Itinerary
  setTag: string
  at: Instant
}

export type Analysis = { state: 'none' } | RunningAnalysis | JudgedAnalysis | { state: 'given-up'; at: Instant }

export const NOT_BEGUN: Analysis = { state: 'none' }

export const isRunning = (analysis: Analysis): analysis is RunningAnalysis =>
  (RUNNING_STATES as readonly AnalysisState[]).includes(analysis.state)

/** What happens to an analysis: by the person's hand, from the ministry, or by the clock and the list. */
export type AnalysisEvent =
  /** `known`: what the phone is already known to have answered about these very cities, its validity running. `hasCode`: one was sent, and is typed with this. */
  | { kind: 'begin'; cities: CitySet; known: Itinerary | null; hasCode?: boolean }
  | { kind: 'another-code' }
  | { kind: 'code' }
  | { kind: 'sent' }
  | { kind: 'not-sent' }
  | { kind: 'answered'; question: number; bit: Itinerary }
  | { kind: 'wrong-code'; question: number }
  | { kind: 'failed'; question: number }
  | { kind: 'lost' }
  | { kind: 'retry'; isCodeServing: boolean }
  | { kind: 'list-changed'; cities: CitySet }
  | { kind: 'time-over' }

/** What whoever carries the analysis out has to do after a step. `tell`: a message to the person, who may have left the page. */
export type AnalysisEffect = 'send-code' | 'ask-batch' | 'tell'
