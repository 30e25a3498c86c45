import type { Policy } from '@domain/policy/policy'
import { civilDate, type CivilDate, type Instant } from '@domain/kernel/china-time'
import type { ErrorCode } from '@domain/kernel/errors'
import { isTemporaryRunning, TEMPORARY_PASS_SERVES, type TemporaryPass } from '@domain/status/temporary-pass'

/** The temporary passes of one person, counted by the day. */
export class TemporaryPasses {
  newest: TemporaryPass | undefined
  private readonly counts = new Map<CivilDate, number>()

  countOf = (now: Instant): number => this.counts.get(civilDate(now)) ?? 0

  isRunning = (answeredAt: Instant, now: Instant): boolean => isTemporaryRunning(this.newest, answeredAt, now)

  grant(answeredAt: Instant, now: Instant, { temporaryPassesPerDay }: Policy): ErrorCode | undefined {
    if (this.countOf(now) >= temporaryPassesPerDay) return 'TEMPORARY_LIMIT'
    this.counts.set(civilDate(now), this.countOf(now) + 1)
    this.newest = { until: now + TEMPORARY_PASS_SERVES, answeredAt }
    return undefined
  }
}
