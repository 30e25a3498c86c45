import type { HourOfScansCounted } from '@common/repositories/statistics.repository'
import type { TallyRecord } from '@common/repositories/tallies.repository'
import type { readStatistics } from '@contract/office/read-statistics'
import type { Output } from '@contract/operation'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import { CALL_ENDS, WATCHED_SYSTEMS } from '@domain/statistics/tallies.table'

type Statistics = Output<typeof readStatistics>

const HOURS = 24

const sumOf = (tallies: readonly TallyRecord[], group: string, kind: string) =>
  tallies.reduce((sum, { counts }) => sum + (counts[group]?.[kind] ?? 0), 0)

/** The hours of a day, those without a count as zeros. */
export const countedHours = (
  from: Instant,
  scans: Readonly<Record<string, HourOfScansCounted>>,
  tallies: readonly TallyRecord[],
): Statistics['hours'] =>
  Array.from({ length: HOURS }, (_, hour) => {
    const at = from + hour * HOUR
    const ofHour = tallies.filter((record) => record.hour === at)
    const { passed = 0, held = 0, notGenuine = 0 } = scans[at] ?? {}
    const of = (group: string, kind: string) => sumOf(ofHour, group, kind)
    return {
      hour,
      scans: { passed, held, notGenuine },
      sms: { sent: of('sms', 'sent'), limited: of('sms', 'limited'), failed: of('sms', 'failed') },
      authorised: { clear: of('authorised', 'clear'), exposed: of('authorised', 'exposed'), unknown: of('authorised', 'unknown') },
    }
  })

/** How calls of each system ended that day. */
export const countedSystems = (tallies: readonly TallyRecord[]): Statistics['systems'] =>
  WATCHED_SYSTEMS.map((system) => ({
    system,
    ok: sumOf(tallies, system, 'ok'),
    failed: CALL_ENDS.filter((end) => end !== 'ok')
      .map((end) => ({ end, count: sumOf(tallies, system, end) }))
      .filter(({ count }) => count > 0),
  }))
