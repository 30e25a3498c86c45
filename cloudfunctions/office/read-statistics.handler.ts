import { implement } from '@common/pipeline/implement'
import { type CasesCounted, type CodesCounted, readCounted } from '@common/repositories/statistics.repository'
import { talliesBetween } from '@common/repositories/tallies.repository'
import { readStatistics } from '@contract/office/read-statistics'
import { DAY, startOfDay } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'
import { AGE_BANDS, COUNTED_STATES } from '@domain/statistics/ages.table'
import { byStreet } from '@domain/statistics/by-street'
import { shownOf, sumOfShown } from '@domain/statistics/shown'
import { busiestVenues } from './busiest-venues'
import { countedHours } from './counted-hours'
import { countedSystems } from './counted-systems'

export const readStatisticsHandler = implement(readStatistics, async ({ input: { day } }) => {
  const from = startOfDay(day)
  const [cases, codes, scans, tallies] = await Promise.all([
    readCounted('cases', day),
    readCounted('codes', day),
    readCounted('scans', day),
    talliesBetween(from, from + DAY),
  ])
  const scanned = scans?.hours ?? {}
  const hours = countedHours(from, scanned, tallies)
  return done({
    cases: cases ? presentCases(cases) : null,
    codes: codes ? presentCodes(codes) : null,
    hours,
    venues: await busiestVenues(scanned),
    systems: countedSystems(tallies, hours),
  })
})

function presentCases({ at, streets }: CasesCounted) {
  const rows = streets.map(({ street, states, ages }) => ({
    street,
    total: COUNTED_STATES.reduce((sum, state) => sum + states[state], 0),
    parts: { states: COUNTED_STATES.map((state) => states[state]), ages: AGE_BANDS.map(({ id }) => ages[id]) },
  }))
  const { streets: shown, others, city } = byStreet(rows, { states: COUNTED_STATES.length, ages: AGE_BANDS.length })
  return {
    at,
    streets: shown.map(({ street, total, parts }) => ({ street, total, parts: listed(parts) })),
    others,
    city: { total: city.total, parts: listed(city.parts) },
  }
}

/** What a schema infers can be written to. */
const listed = ({ states, ages }: Record<'states' | 'ages', readonly number[] | null>) => ({
  states: states && [...states],
  ages: ages && [...ages],
})

function presentCodes({ at, accounts, situations }: CodesCounted) {
  const shown = Object.entries(situations)
    .map(([situation, count]) => ({ situation: Number(situation), people: shownOf(count) }))
    .sort((one, other) => one.situation - other.situation)
  return { at, accounts: shownOf(accounts), people: sumOfShown(shown.map(({ people }) => people)), situations: shown }
}
