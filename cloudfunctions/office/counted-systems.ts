import type { TallyRecord } from '@common/repositories/tallies.repository'
import type { readStatistics } from '@contract/office/read-statistics'
import type { Output } from '@contract/operation'
import { shownIfAll, shownOf } from '@domain/statistics/shown'
import { CALL_ENDS, WATCHED_SYSTEMS } from '@domain/statistics/tallies.table'
import { sumOf } from './sum-of'

type Statistics = Output<typeof readStatistics>

/**
 * How calls of each system ended that day. Faults are nobody's; a call that was answered is about somebody, and of the itinerary card it is one that sent an SMS or
 * authorised: those are its parts.
 */
export function countedSystems(tallies: readonly TallyRecord[], hours: Statistics['hours']): Statistics['systems'] {
  const asked = hours.flatMap(({ sms, authorised }) => [sms.sent, ...Object.values(authorised)])
  return WATCHED_SYSTEMS.map((system) => {
    const ok = sumOf(tallies, system, 'ok')
    return {
      system,
      ok: system === 'itinerary' ? shownIfAll(ok, asked) : shownOf(ok),
      failed: CALL_ENDS.filter((end) => end !== 'ok')
        .map((end) => ({ end, count: sumOf(tallies, system, end) }))
        .filter(({ count }) => count > 0),
    }
  })
}
