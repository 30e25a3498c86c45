import { streetsOf } from '@common/identity/streets'
import { queueKey } from '@common/crypto/hash'
import { implement } from '@common/pipeline/implement'
import { countCases, type Listed, listCaseRecords } from '@common/repositories/cases.repository'
import { listCases } from '@contract/verification/list-cases'
import { civilDate } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import { WORKLIST_RULES, type WorklistName, WORKLISTS } from '@domain/verification/worklists.table'
import { presentListed } from './present-case'

export const listCasesHandler = implement(listCases, async ({ input: { list }, caller, now }) => {
  const streets = streetsOf(caller)
  const listed = (name: WorklistName): Listed => {
    const { states, isDue } = WORKLIST_RULES[name]
    return { states, streets, ...(isDue && { dueOn: civilDate(now) }) }
  }
  const [records, ...counts] = await Promise.all([
    listCaseRecords(listed(list), WORKLIST_RULES[list].order),
    ...WORKLISTS.map((name) => countCases(listed(name))),
  ])
  const [submitted = 0, received = 0, controlled = 0, due = 0, closed = 0] = counts
  return done({
    cases: records.map((record) => presentListed(record, now)),
    counts: { submitted, received, controlled, due, closed },
    queueKey: queueKey(caller.account),
  })
})
