import { implement } from '@common/pipeline/implement'
import { countCases, listCaseRecords } from '@common/repositories/cases.repository'
import { listCases, WORKLISTS } from '@contract/verification/list-cases'
import { done } from '@domain/kernel/result'
import type { CaseState } from '@domain/verification/case'
import { presentListed } from './present-case'
import { streetsOf } from './street'

const STATES: Readonly<Record<(typeof WORKLISTS)[number], readonly CaseState[]>> = {
  submitted: ['submitted'],
  received: ['received'],
  controlled: ['controlled'],
  closed: ['ended', 'returned'],
}

export const listCasesHandler = implement(listCases, async ({ input: { list }, caller }) => {
  const streets = streetsOf(caller)
  const [records, ...counts] = await Promise.all([
    listCaseRecords({ states: STATES[list], streets }, list === 'closed' ? 'desc' : 'asc'),
    ...WORKLISTS.map((name) => countCases({ states: STATES[name], streets })),
  ])
  const [submitted = 0, received = 0, controlled = 0, closed = 0] = counts
  return done({ cases: records.map(presentListed), counts: { submitted, received, controlled, closed } })
})
