import { type Analysis, type AnalysisEvent, isRunning } from './analysis'

interface AnalysisGuard {
  holds: (analysis: Analysis, event: AnalysisEvent) => boolean
  words: string
}

/** Conditions that tell rows with the same state and event apart. */
export const GUARDS = {
  known: {
    holds: (_, event) => event.kind === 'begin' && event.known !== null,
    words: 'the phone has answered about these very cities, and its validity runs',
  },
  holding: {
    holds: (_, event) => event.kind === 'begin' && event.known === null && event.hasCode === true,
    words: 'a code was sent for authorising, and more cities are compared than it is good for',
  },
  lapsed: { holds: (_, event) => event.kind === 'begin' && event.known === null, words: 'the validity of its answer is over' },
  exposed: { holds: (_, event) => event.kind === 'answered' && event.bit === 'exposed', words: 'the answer is: has been there' },
  last: {
    holds: (analysis) => isRunning(analysis) && analysis.answered + 1 >= analysis.batches,
    words: 'it was the last batch',
  },
  doubtful: {
    holds: (analysis) => isRunning(analysis) && analysis.isCodeDoubtful,
    words: 'a question with this code was lost before',
  },
  serving: { holds: (_, event) => event.kind === 'retry' && event.isCodeServing, words: 'the three minutes of the code run' },
} as const satisfies Record<string, AnalysisGuard>
