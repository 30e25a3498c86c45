import { codeOf } from '@common/people/code'
import { shownPeople } from '@common/people/shown-people'
import { countInStreets, type StreetCount } from '@common/repositories/case-lists.repository'
import { sampleHolders } from '@common/repositories/holders.repository'
import { sumHour } from '@common/repositories/scan-counts.repository'
import { type CasesCounted, keepCounted } from '@common/repositories/statistics.repository'
import { COUNTIES } from '@domain/divisions'
import { isRunning } from '@domain/itinerary/validity'
import { HOUR, type Instant, MINUTE } from '@domain/kernel/china-time'
import { eachOf } from '@domain/kernel/each-of'
import { AGE_BANDS, COUNTED_STATES } from '@domain/statistics/ages.table'
import { sumOfScans } from '@domain/statistics/counts'
import { SCAN_GROUPS, type ScanGroup } from '@domain/statistics/scans.table'
import type { Job } from './job'

/** Counted anew every so many minutes. */
const EVERY_MINUTES = 5
/** Guards hand in hours that lie so far back. */
const HOURS_BACK = 72
const VENUES_AT_MOST = 100
const ACCOUNTS_SAMPLED = 1000

const minuteOf = (at: Instant) => Math.floor(at / MINUTE)

/**
 * Counts open cases, codes and scans, so that nobody who looks at the numbers waits for a count, and none of them is as large as the city: cases that are open, a sample of
 * accounts, the guards of three hours (this one, the one before, and one of the last three days in turn, for what came late).
 */
export const count: Job = async ({ now }) => {
  if (minuteOf(now) % EVERY_MINUTES !== 0) return 0
  const hour = Math.floor(now / HOUR) * HOUR
  const turn = Math.floor(minuteOf(now) / EVERY_MINUTES) % (HOURS_BACK - 1)
  await countCases(now)
  await countCodes(now)
  for (const counted of [hour, hour - HOUR, hour - (2 + turn) * HOUR]) await countScans(counted)
  return 1
}

async function countCases(now: Instant): Promise<void> {
  // Bands are differences of "opened after": since now − 1 day, since now − 3 days and so on.
  const since = AGE_BANDS.map(({ before }) => (before === Infinity ? 0 : now - before))
  const streets: CasesCounted['streets'] = []
  // One county after another: a count of the whole city at once would keep the worklists waiting for as long as it takes.
  for (const { items } of COUNTIES) {
    const codes = items.map(({ code }) => code)
    const counted = await countInStreets(codes, COUNTED_STATES, since)
    for (const street of codes) {
      const here = counted.filter((one) => one.street === street)
      if (here.length > 0) streets.push({ street, ...divided(here) })
    }
  }
  await keepCounted('cases', now, { at: now, streets })
}

/** Cases of one street, by state, and by age. */
function divided(counted: readonly StreetCount[]): Omit<CasesCounted['streets'][number], 'street'> {
  const states = eachOf(COUNTED_STATES, () => 0)
  const ages = eachOf(
    AGE_BANDS.map(({ id }) => id),
    () => 0,
  )
  for (const { state, openedAfter } of counted) {
    states[state] = openedAfter[openedAfter.length - 1]
    AGE_BANDS.forEach(({ id }, band) => (ages[id] += openedAfter[band] - (openedAfter[band - 1] ?? 0)))
  }
  return { states, ages }
}

/** Codes as they would be shown now; an account whose validity has ended shows none. */
async function countCodes(now: Instant): Promise<void> {
  const holders = (await sampleHolders(ACCOUNTS_SAMPLED)).filter(({ closed }) => !closed)
  const situations: Record<string, number> = {}
  for (const holder of holders)
    for (const person of shownPeople(holder, now)) {
      const phone = holder.phones[person.servedBy]
      if (!isRunning(phone, now)) continue
      const { situation } = codeOf(person, phone, now)
      situations[situation] = (situations[situation] ?? 0) + 1
    }
  await keepCounted('codes', now, { at: now, accounts: holders.length, situations })
}

async function countScans(hour: Instant): Promise<void> {
  const [[city], venues] = await Promise.all([
    sumHour<ScanGroup>(hour, SCAN_GROUPS, null),
    sumHour<ScanGroup>(hour, SCAN_GROUPS, { venuesAtMost: VENUES_AT_MOST }),
  ])
  if (!city) return
  await keepCounted('scans', hour, {
    [`hours.${hour}`]: {
      ...sumOfScans(city),
      venues: venues.flatMap(({ venue, ...sums }) => (venue === null ? [] : [{ venue, ...sumOfScans(sums) }])),
    },
  })
}
