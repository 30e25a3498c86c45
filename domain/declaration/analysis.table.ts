import type { AnalysisEffect, AnalysisEvent, AnalysisState } from './analysis'
import type { GUARDS } from './analysis-guards.table'
import type { Notice } from './notices.table'

export interface AnalysisRule {
  id: `A-${number}`
  from: readonly AnalysisState[]
  event: AnalysisEvent['kind']
  when?: keyof typeof GUARDS
  to: AnalysisState
  effects: readonly AnalysisEffect[]
  says?: Notice
  source: string
}

const ONCE = 'pressed twice, no second SMS: only these rows send one'

/** Everything that can happen to an analysis, first row that fits; what is not listed is refused. */
export const ANALYSIS_RULES: readonly AnalysisRule[] = [
  {
    id: 'A-1',
    from: ['none', 'outdated', 'given-up'],
    event: 'begin',
    when: 'known',
    to: 'judged',
    effects: [],
    source: 'product.md 8: judged from the itinerary check',
  },
  {
    id: 'A-2',
    from: ['none', 'outdated', 'given-up', 'judged'],
    event: 'begin',
    when: 'holding',
    to: 'awaiting-code',
    effects: [],
    source: 'rules.md 9: a larger set needs further codes',
  },
  { id: 'A-3', from: ['none', 'outdated', 'given-up'], event: 'begin', to: 'sending', effects: ['send-code'], source: ONCE },
  {
    id: 'A-4',
    from: ['judged'],
    event: 'begin',
    when: 'lapsed',
    to: 'sending',
    effects: ['send-code'],
    source: 'rules.md 11: a validity that is over takes another code',
  },
  { id: 'A-5', from: ['awaiting-code'], event: 'another-code', to: 'sending', effects: ['send-code'], source: ONCE },
  { id: 'A-6', from: ['sending'], event: 'sent', to: 'awaiting-code', effects: [], source: 'sent, or the last one is still valid' },
  {
    id: 'A-7',
    from: ['sending'],
    event: 'not-sent',
    to: 'awaiting-code',
    effects: [],
    says: 'not-sent',
    source: 'no SMS comes unasked: the person presses again',
  },
  {
    id: 'A-8',
    from: ['sending'],
    event: 'lost',
    to: 'awaiting-code',
    effects: [],
    says: 'not-sent',
    source: 'resumed after a crash: the SMS may have come',
  },
  {
    id: 'A-9',
    from: ['awaiting-code'],
    event: 'code',
    to: 'asking',
    effects: ['ask-batch'],
    source: 'product.md 8: a batch of cities per code',
  },
  {
    id: 'A-10',
    from: ['asking'],
    event: 'answered',
    when: 'exposed',
    to: 'judged',
    effects: ['tell'],
    source: 'rules.md 9: asking stops at the first exposed',
  },
  { id: 'A-11', from: ['asking'], event: 'answered', when: 'last', to: 'judged', effects: ['tell'], source: 'only the joined bit is kept' },
  {
    id: 'A-12',
    from: ['asking'],
    event: 'answered',
    to: 'sending',
    effects: ['send-code'],
    says: 'another-code',
    source: 'product.md 8: one SMS code did not suffice',
  },
  {
    id: 'A-13',
    from: ['asking'],
    event: 'wrong-code',
    when: 'doubtful',
    to: 'awaiting-code',
    effects: [],
    says: 'code-spent',
    source: 'the ministry takes each code once: no fault of the person',
  },
  { id: 'A-14', from: ['asking'], event: 'wrong-code', to: 'awaiting-code', effects: [], says: 'wrong-code', source: 'rules.md 8' },
  {
    id: 'A-15',
    from: ['asking'],
    event: 'failed',
    to: 'waiting',
    effects: [],
    says: 'asked-again',
    source: 'a batch that fails is asked again without repeating the others',
  },
  {
    id: 'A-16',
    from: ['asking'],
    event: 'lost',
    to: 'waiting',
    effects: [],
    says: 'asked-again',
    source: 'resumed after a crash: asked, and nothing was heard',
  },
  {
    id: 'A-17',
    from: ['waiting'],
    event: 'retry',
    when: 'serving',
    to: 'asking',
    effects: ['ask-batch'],
    source: 'the same batch, the same code',
  },
  {
    id: 'A-18',
    from: ['waiting'],
    event: 'retry',
    to: 'awaiting-code',
    effects: [],
    says: 'code-over',
    source: 'no SMS comes unasked: the person presses again',
  },
  {
    id: 'A-19',
    from: ['sending'],
    event: 'list-changed',
    to: 'sending',
    effects: [],
    says: 'begun-anew',
    source: 'a new list starts it anew; the code on its way serves',
  },
  {
    id: 'A-20',
    from: ['awaiting-code'],
    event: 'list-changed',
    to: 'awaiting-code',
    effects: [],
    says: 'begun-anew',
    source: 'a new list starts it anew; the code is not spent',
  },
  {
    id: 'A-21',
    from: ['waiting'],
    event: 'list-changed',
    to: 'waiting',
    effects: [],
    says: 'begun-anew',
    source: 'a new list starts it anew; the code is not spent',
  },
  {
    id: 'A-22',
    from: ['asking'],
    event: 'list-changed',
    to: 'awaiting-code',
    effects: [],
    says: 'begun-anew',
    source: 'a new list starts it anew; the code is spent on the old one',
  },
  {
    id: 'A-23',
    from: ['judged'],
    event: 'list-changed',
    to: 'outdated',
    effects: ['tell'],
    source: 'a later list changes the answer and tells the person',
  },
  {
    id: 'A-24',
    from: ['sending', 'awaiting-code', 'asking', 'waiting'],
    event: 'time-over',
    to: 'given-up',
    effects: ['tell'],
    source: 'time limit and fallback in words',
  },
]
