import type { TallyRecord } from '@common/repositories/tallies.repository'
import type { readStatistics } from '@contract/office/read-statistics'
import type { Output } from '@contract/operation'
import { HOUR, type Instant } from '@domain/kernel/china-time'
import { eachOf } from '@domain/kernel/each-of'
import type { HourOfScans } from '@domain/statistics/by-venue'
import { sumOfScans } from '@domain/statistics/counts'
import { shownOf, shownRow } from '@domain/statistics/shown'
import { TALLIES } from '@domain/statistics/tallies.table'
import { sumOf } from './sum-of'

type Statistics = Output<typeof readStatistics>

const HOURS = 24

/** The hours of a day, those without a count as zeros. SMS that were not sent are acts of systems: they are nobody. */
export const countedHours = (
  from: Instant,
  scans: Readonly<Record<string, HourOfScans>>,
  tallies: readonly TallyRecord[],
): Statistics['hours'] =>
  Array.from({ length: HOURS }, (_, hour) => {
    const at = from + hour * HOUR
    const ofHour = tallies.filter((record) => record.hour === at)
    const sms = eachOf(TALLIES.sms, (kind) => sumOf(ofHour, 'sms', kind))
    return {
      hour,
      scans: shownRow(sumOfScans(scans[at])),
      sms: { ...sms, sent: shownOf(sms.sent) },
      authorised: shownRow(eachOf(TALLIES.authorised, (kind) => sumOf(ofHour, 'authorised', kind))),
    }
  })
