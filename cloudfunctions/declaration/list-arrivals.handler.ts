import { streetsOf } from '@common/identity/streets'
import { implement } from '@common/pipeline/implement'
import { type Arrivals, readDeclarationPage } from '@common/repositories/declarations.repository'
import { type ARRIVAL_LISTS, listArrivals } from '@contract/declaration/list-arrivals'
import { DECLARATION_STATES, isExpected, OVERDUE_AFTER_DAYS } from '@domain/declaration/declaration'
import { addDays, type CivilDate, civilDate } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import { presentListed } from './present-declaration'

type List = (typeof ARRIVAL_LISTS)[number]

const SHOWN_AT_ONCE = 50

const WITHIN: Readonly<Record<List, (today: CivilDate) => Pick<Arrivals, 'states' | 'until' | 'order'>>> = {
  expected: () => ({ states: DECLARATION_STATES.filter(isExpected), order: 'asc' }),
  overdue: (today) => ({ states: ['declared'], until: addDays(today, -OVERDUE_AFTER_DAYS), order: 'asc' }),
  arrived: () => ({ states: ['arrived'], order: 'desc' }),
}

export const listArrivalsHandler = implement(listArrivals, async ({ input: { list, after }, caller, now }) => {
  const arrivals = { ...WITHIN[list](civilDate(now)), streets: streetsOf(caller) }
  const { docs, next } = await readDeclarationPage(arrivals, after, SHOWN_AT_ONCE)
  return done({ arrivals: docs.map((record) => presentListed(record, now)), next })
})
