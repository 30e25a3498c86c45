import { NEXT_RULES, type NextFacts, nextOf } from './next.table'

const FACTS: NextFacts = { state: 'submitted', isSentBack: false, isReportWaiting: false, canHandInReport: false, negativeTest: false }
const CLOSED: NextFacts = { ...FACTS, state: 'ended', canHandInReport: true }

it.each<[string, NextFacts]>([
  ['VN-1', { ...FACTS, isSentBack: true }],
  ['VN-2', FACTS],
  ['VN-3', { ...FACTS, state: 'received' }],
  ['VN-4', { ...FACTS, state: 'controlled' }],
  ['VN-5', { ...FACTS, state: 'withdrawn' }],
  ['VN-6', { ...CLOSED, isReportWaiting: true }],
  ['VN-7', CLOSED],
  ['VN-7', { ...CLOSED, state: 'returned' }],
  ['VN-8', { ...CLOSED, isReportWaiting: true, negativeTest: true }],
  ['VN-8', { ...CLOSED, canHandInReport: false }],
])('%s: %j', (id, facts) => {
  expect(nextOf(facts)).toBe(NEXT_RULES.find((rule) => rule.id === id)?.then)
})
