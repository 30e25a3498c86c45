import { streetsOf } from '@common/identity/streets'
import { queueKey } from '@common/crypto/hash'
import { implement } from '@common/pipeline/implement'
import { countByState, listCaseRecords } from '@common/repositories/case-lists.repository'
import { listCases } from '@contract/verification/list-cases'
import { civilDate } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import { WORKLIST_RULES, type WorklistName, WORKLISTS } from '@domain/verification/worklists.table'
import { presentListed } from './present-case'

const WORKED_ON = [...new Set(WORKLISTS.flatMap((name) => WORKLIST_RULES[name].states))]

export const listCasesHandler = implement(listCases, async ({ input: { list }, caller, now }) => {
  const streets = streetsOf(caller)
  const today = civilDate(now)
  const { states, isDue, order } = WORKLIST_RULES[list]
  const [records, counted] = await Promise.all([
    listCaseRecords({ states, streets, ...(isDue && { dueOn: today }) }, order),
    countByState(WORKED_ON, streets, today),
  ])
  const countOf = (name: WorklistName) => {
    const rule = WORKLIST_RULES[name]
    return rule.states.reduce((sum, state) => sum + (counted.get(state)?.[rule.isDue ? 'due' : 'cases'] ?? 0), 0)
  }
  return done({
    cases: records.map((record) => presentListed(record, now)),
    counts: {
      submitted: countOf('submitted'),
      received: countOf('received'),
      controlled: countOf('controlled'),
      due: countOf('due'),
      closed: countOf('closed'),
    },
    queueKey: queueKey(caller.account),
  })
})
