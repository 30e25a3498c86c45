import type { OwnCase } from '@/stores/verification/own-case.store'
import type { Instant } from '@domain/kernel/china-time'
import { isClosed } from '@domain/verification/case'
import type { NextFacts } from '@domain/verification/next.table'

type Step = OwnCase['history'][number]

/** The step that sent the form back to the person, until they have changed it. */
export function sentBackBy({ history, can }: OwnCase): Step | undefined {
  const newest = history[history.length - 1]
  return can.change && newest?.event === 'ask-to-complete' ? newest : undefined
}

/** Where a case lies: in the street that it was handed to last, else in the one that the person wrote. */
export const streetOf = ({ history, form }: OwnCase): string => [...history].reverse().find(({ street }) => street)?.street ?? form.street

/** When the measure of a closed case ended; what is handed in or confirmed later does not move it. Nothing while it is in force. */
export const endOf = ({ state, history, changedAt }: OwnCase): Instant | undefined =>
  isClosed(state) ? ([...history].reverse().find(({ event }) => event === 'end')?.at ?? changedAt) : undefined

/** What decides what comes next. */
export const nextFactsOf = (own: OwnCase): NextFacts => ({
  state: own.state,
  isSentBack: sentBackBy(own) !== undefined,
  isReportWaiting: own.history[own.history.length - 1]?.event === 'hand-in-report',
  canHandInReport: own.can.handInReport,
  negativeTest: own.negativeTest,
})
