import { streetsOf } from '@common/identity/streets'
import { implement } from '@common/pipeline/implement'
import { listDeclarations } from '@common/repositories/declarations.repository'
import { listArrivals } from '@contract/declaration/list-arrivals'
import { DECLARATION_STATES, isExpected } from '@domain/declaration/declaration'
import { done } from '@domain/kernel/result'
import { presentListed } from './present-declaration'

export const listArrivalsHandler = implement(listArrivals, async ({ input: { list }, caller, now }) => {
  const streets = streetsOf(caller)
  const records =
    list === 'expected'
      ? await listDeclarations({ states: DECLARATION_STATES.filter(isExpected), streets }, 'asc')
      : await listDeclarations({ states: ['arrived'], streets }, 'desc')
  return done({ arrivals: records.map((record) => presentListed(record, now)) })
})
