import type { ArrivalMeasure } from '../policy/measures.table'
import type { DeclarationState } from './declaration'

interface ArrivalCaseRow {
  opensCase: boolean
  source: string
}

/** Whether an arrival opens a case 核查, by the measure that the office has for the level. */
export const ARRIVAL_CASES: Readonly<Record<ArrivalMeasure, ArrivalCaseRow>> = {
  none: { opensCase: false, source: 'product.md 8: nothing is asked of them' },
  monitoring: { opensCase: false, source: 'product.md 8: they test themselves; nobody has to be put under control' },
  observation: { opensCase: true, source: 'product.md 6: the grass roots see to it' },
  home: { opensCase: true, source: 'product.md 6: the grass roots see to it' },
  centralised: { opensCase: true, source: 'product.md 6: the grass roots see to it' },
}

/** Of those who have arrived, how many should have a case and have none: they are no longer linked, or stand on a white list. */
export const withoutCase = (one: {
  state: DeclarationState
  measure: ArrivalMeasure
  people: readonly unknown[]
  cases: readonly unknown[]
}): number => (one.state === 'arrived' && ARRIVAL_CASES[one.measure].opensCase ? one.people.length - one.cases.length : 0)
