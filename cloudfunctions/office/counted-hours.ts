import type { HourOfScansCounted } from '@common/repositories/statistics.repository'
import type { TallyRecord } from '@common/repositories/tallies.repository'
import type { readStatistics } from '@contract/office/read-statistics'
import type { Output } from '@contract/operation'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import { eachOf } from '@domain/kernel/each-of'
import { sumOfScans } from '@domain/statistics/counts'
import { shownRows } from '@domain/statistics/shown'
import { CALL_ENDS, TALLIES, type TallyGroup, WATCHED_SYSTEMS } from '@domain/statistics/tallies.table'

type Statistics = Output<typeof readStatistics>

const HOURS = 24

const sumOf = (tallies: readonly TallyRecord[], group: string, kind: string) =>
  tallies.reduce((sum, { counts }) => sum + (counts[group]?.[kind] ?? 0), 0)

/** The hours of a day, those without a count as zeros. */
export const countedHours = (
  from: Instant,
  scans: Readonly<Record<string, HourOfScansCounted>>,
  tallies: readonly TallyRecord[],
): Statistics['hours'] => {
  const hours = Array.from({ length: HOURS }, (_, hour) => from + hour * HOUR)
  const of = <Group extends TallyGroup>(group: Group) =>
    shownRows(
      hours.map((at) => {
        const ofHour = tallies.filter((record) => record.hour === at)
        return eachOf(TALLIES[group], (kind) => sumOf(ofHour, group, kind))
      }),
    )
  const [scanned, sms, authorised] = [shownRows(hours.map((at) => sumOfScans(scans[at]))), of('sms'), of('authorised')]
  return hours.map((_, hour) => ({ hour, scans: scanned[hour], sms: sms[hour], authorised: authorised[hour] }))
}

/** How calls of each system ended that day. */
export const countedSystems = (tallies: readonly TallyRecord[]): Statistics['systems'] =>
  WATCHED_SYSTEMS.map((system) => ({
    system,
    ok: sumOf(tallies, system, 'ok'),
    failed: CALL_ENDS.filter((end) => end !== 'ok')
      .map((end) => ({ end, count: sumOf(tallies, system, end) }))
      .filter(({ count }) => count > 0),
  }))
