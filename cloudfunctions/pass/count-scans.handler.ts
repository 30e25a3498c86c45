import { implement } from '@common/pipeline/implement'
import { keepCounts } from '@common/repositories/scan-counts.repository'
import { countScans } from '@contract/pass/count-scans'
import { HOUR } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'

/** Hours that lie further back, or ahead of the server's clock, are not kept: a guard's phone may be wrong. One that has not begun yet comes again with the next totals. */
const HOURS_BACK = 72

export const countScansHandler = implement(countScans, async ({ input, caller, now }) => {
  const sensible = input.hours.filter(({ hour }) => hour <= now && hour > now - HOURS_BACK * HOUR)
  await Promise.all(sensible.map(({ hour, counts }) => keepCounts({ account: caller.account, venue: caller.venue, hour, counts }, now)))
  return done({ kept: sensible.length })
})
