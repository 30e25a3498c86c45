import {
  ConsecutiveBreaker,
  ExponentialBackoff,
  TaskCancelledError,
  TimeoutStrategy,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
  retry,
  timeout,
  wrap,
} from 'cockatiel'
import { SECOND } from '@domain/kernel/china-time'
import { type Down, type DownReason, OutsideError, down } from './answer'

/** One call may take so long, that of a family of ten fits the time of a function. */
const TIME_LIMIT = 3 * SECOND
/** After so many failures in a row a system is left alone for a while: it recovers sooner, and people hear at once that it is down. */
const FAILURES_IN_A_ROW = 5
const REST = 5 * SECOND
const QUESTIONS_REPEATED = 2

/** What fails fast and may work a moment later; a call that ran into its time limit is not made twice. */
const WORTH_REPEATING: readonly DownReason[] = ['unreachable', 'broken', 'http', 'garbage', 'busy']

/** A system that comes back takes one call at first; those beside it are made again instead of being lost. */
const isWorthRepeating = (error: Error) =>
  isBrokenCircuitError(error) || (error instanceof OutsideError && WORTH_REPEATING.includes(error.why))

/** A refusal is an answer: the system is there. */
const isFault = (error: Error) => error instanceof TaskCancelledError || (error instanceof OutsideError && error.why !== 'refused')

const reasonOf = (error: unknown): DownReason | undefined => {
  if (error instanceof OutsideError) return error.why
  if (error instanceof TaskCancelledError) return 'timeout'
  return isBrokenCircuitError(error) ? 'resting' : undefined
}

export type Protected = <Answer>(call: (signal: AbortSignal) => Promise<Answer>) => Promise<Answer | Down>

interface Setting {
  timeLimit?: number
  /** Is told how each call ended. */
  note?: (end: 'ok' | DownReason) => void
}

/** Guards of one system outside: `repeatable` for questions, `once` for calls that do something. They share a breaker; bugs pass through. */
export function protection({ timeLimit = TIME_LIMIT, note = () => undefined }: Setting = {}): { repeatable: Protected; once: Protected } {
  const breaker = circuitBreaker(handleWhen(isFault), {
    halfOpenAfter: REST,
    breaker: new ConsecutiveBreaker(FAILURES_IN_A_ROW),
  })
  const once = wrap(breaker, timeout(timeLimit, TimeoutStrategy.Aggressive))
  const again = retry(handleWhen(isWorthRepeating), {
    maxAttempts: QUESTIONS_REPEATED,
    backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: SECOND }),
  })
  return { repeatable: guarded(wrap(again, once), note), once: guarded(once, note) }
}

interface Policy {
  execute<Answer>(call: (context: { signal: AbortSignal }) => Promise<Answer>): Promise<Answer>
}

const guarded =
  (policy: Policy, note: NonNullable<Setting['note']>): Protected =>
  async (call) => {
    try {
      const answer = await policy.execute(({ signal }) => call(signal))
      note('ok')
      return answer
    } catch (error) {
      const why = reasonOf(error)
      if (!why) throw error
      note(why)
      return down(why)
    }
  }
