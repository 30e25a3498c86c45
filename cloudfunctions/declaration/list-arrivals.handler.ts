import { streetsOf } from '@common/identity/streets'
import { implement } from '@common/pipeline/implement'
import { type Arrivals, listDeclarations } from '@common/repositories/declarations.repository'
import { type ARRIVAL_LISTS, listArrivals } from '@contract/declaration/list-arrivals'
import { DECLARATION_STATES, isExpected, OVERDUE_AFTER_DAYS } from '@domain/declaration/declaration'
import { addDays, type CivilDate, civilDate } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import { presentListed } from './present-declaration'

type List = (typeof ARRIVAL_LISTS)[number]

const WITHIN: Readonly<Record<List, (today: CivilDate) => Pick<Arrivals, 'states' | 'until'>>> = {
  expected: () => ({ states: DECLARATION_STATES.filter(isExpected) }),
  overdue: (today) => ({ states: ['declared'], until: addDays(today, -OVERDUE_AFTER_DAYS) }),
  arrived: () => ({ states: ['arrived'] }),
}

export const listArrivalsHandler = implement(listArrivals, async ({ input: { list, day }, caller, now }) => {
  const arrivals = { ...WITHIN[list](civilDate(now)), streets: streetsOf(caller), day }
  const records = await listDeclarations(arrivals, list === 'arrived' ? 'desc' : 'asc')
  return done({ arrivals: records.map((record) => presentListed(record, now)) })
})
