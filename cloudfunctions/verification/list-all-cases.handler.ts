import { implement } from '@common/pipeline/implement'
import { countCases, readCasePage } from '@common/repositories/case-lists.repository'
import { listAllCases } from '@contract/verification/list-all-cases'
import { done } from '@domain/kernel/result'
import { openedWithin, streetsWithin } from '@domain/verification/all-cases'
import { presentListed } from './present-case'

const SHOWN_AT_ONCE = 50

export const listAllCasesHandler = implement(listAllCases, async ({ input: { place, state, age, before }, now }) => {
  const filter = { streets: place === undefined ? null : streetsWithin(place), state, opened: age && openedWithin(age, now) }
  const [{ docs, next }, total] = await Promise.all([readCasePage(filter, before, SHOWN_AT_ONCE), countCases(filter)])
  return done({ cases: docs.map((record) => presentListed(record, now)), total, next })
})
