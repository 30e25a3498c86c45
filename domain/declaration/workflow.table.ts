import type { DeclarationActor, DeclarationEvent, DeclarationState } from './declaration'

export interface DeclarationRule {
  id: `D-${number}`
  from: readonly DeclarationState[]
  event: DeclarationEvent
  by: readonly DeclarationActor[]
  /** Not before the declared day of arrival. */
  needs?: 'arrival-day'
  to: DeclarationState
  source: string
}

const STAFF = ['grid', 'office'] as const
const EXPECTED = ['declared', 'not-arrived', 'unreachable'] as const

/** Everything that can happen to a declared journey; what is not listed is refused. */
export const DECLARATION_RULES: readonly DeclarationRule[] = [
  {
    id: 'D-1',
    from: EXPECTED,
    event: 'change',
    by: ['declarer'],
    to: 'declared',
    source: 'changed until arrival; a new day is expected anew',
  },
  { id: 'D-2', from: EXPECTED, event: 'withdraw', by: ['declarer'], to: 'withdrawn', source: 'withdrawn until arrival' },
  {
    id: 'D-3',
    from: EXPECTED,
    event: 'arrive',
    by: STAFF,
    to: 'arrived',
    source: 'product.md 8: arrived; earlier than declared too',
  },
  {
    id: 'D-4',
    from: ['declared', 'unreachable'],
    event: 'not-arrive',
    by: STAFF,
    needs: 'arrival-day',
    to: 'not-arrived',
    source: 'product.md 8: not arrived',
  },
  {
    id: 'D-5',
    from: ['declared', 'not-arrived'],
    event: 'not-reach',
    by: STAFF,
    to: 'unreachable',
    source: 'nobody answers the phone; before the day too',
  },
]
