import { statisticsTexts } from '@/i18n/packages/office/statistics/texts'
import { say, texts } from '@/i18n/texts'
import type { ArrivalNumbers, Statistics } from '@/stores/office/statistics.store'
import { streetName } from '@domain/divisions'
import { type CivilDate, startOfDay } from '@domain/kernel/china-time'
import { AGE_BANDS, COUNTED_STATES } from '@domain/statistics/ages.table'
import { SHOWN_FROM } from '@domain/statistics/shown'
import { SITUATIONS } from '@domain/status'
import { originName } from '@domain/verification/origins'

/** A table of numbers: on the screen, in the file, and what of it a chart draws. */
export interface NumberTable {
  /** Names the table on the page. */
  id: string
  /** Of the first column, which says what a row is about. */
  subject: string
  columns: readonly string[]
  /** Null: not shown, for it or what follows from it might be somebody; `SMALL`: a number from 1 to 4. */
  rows: readonly { name: string; values: readonly (number | string | null)[] }[]
  /** How many of the rows, and which columns, a chart draws; absent: none. */
  drawn?: { rows: number; columns: readonly number[] }
}

/** In place of a number that is small, and not told. */
export const SMALL = `<${SHOWN_FROM}`
const orSmall = (count: number | null) => count ?? SMALL

type Parts = NonNullable<Statistics['cases']>['city']['parts']

const STREETS_DRAWN = 15

export function casesTable({ streets, others, city }: NonNullable<Statistics['cases']>): NumberTable {
  const { cases: words } = statisticsTexts()
  const valuesOf = (total: number | null, { states, ages }: Parts) => [
    total,
    ...COUNTED_STATES.map((_, at) => (states ? states[at] : null)),
    ...AGE_BANDS.map((_, at) => (ages ? ages[at] : null)),
  ]
  const nothing: Parts = { states: null, ages: null }
  return {
    id: 'cases',
    subject: words.street,
    columns: [words.total, ...COUNTED_STATES.map((state) => words.states[state]), ...AGE_BANDS.map(({ id }) => words.ages[id])],
    rows: [
      ...streets.map(({ street, total, parts }) => ({ name: say(streetName(street)), values: valuesOf(total, parts) })),
      ...(others === 0 ? [] : [{ name: words.others, values: valuesOf(others, nothing) }]),
      { name: words.city, values: valuesOf(city.total, city.parts) },
    ],
    drawn: { rows: Math.min(streets.length, STREETS_DRAWN), columns: [0] },
  }
}

const PER_CENT = 100

export function codesTable({ situations, people }: NonNullable<Statistics['codes']>): NumberTable {
  const { codes: words } = statisticsTexts()
  const titleOf = (situation: number) => say(SITUATIONS[situation as keyof typeof SITUATIONS].title)
  return {
    id: 'codes',
    subject: words.situation,
    columns: [words.people, words.share],
    rows: situations.map((one) => ({
      name: titleOf(one.situation),
      values: [orSmall(one.people), one.people === null ? '—' : `${Math.round((one.people / people) * PER_CENT)}%`],
    })),
    drawn: { rows: situations.length, columns: [0] },
  }
}

/** What is shown of each column, added up; of small numbers nothing is, and a sum of them alone says nothing. */
function summed(rows: NumberTable['rows']): NumberTable['rows'] {
  if (rows.length === 0) return []
  const values = rows[0].values.map((_, at) => {
    const column = rows.map((row) => row.values[at])
    const sum = column.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0)
    return sum === 0 && column.includes(SMALL) ? '—' : sum
  })
  return [...rows, { name: statisticsTexts().sum, values }]
}

/** Hours in which something was counted, and those between them. */
function ofHours(hours: Statistics['hours'], valuesOf: (hour: Statistics['hours'][number]) => (number | null)[]): NumberTable['rows'] {
  const rows = hours.map((one) => ({ name: statisticsTexts().hourOf(one.hour), values: valuesOf(one).map(orSmall) }))
  const counted = rows.flatMap(({ values }, at) => (values.some((value) => value !== 0) ? [at] : []))
  return counted.length === 0 ? [] : rows.slice(counted[0], counted[counted.length - 1] + 1)
}

export function scansTable({ hours }: Statistics): NumberTable {
  const { scans: words } = statisticsTexts()
  const rows = ofHours(hours, ({ scans }) => [scans.passed, scans.held, scans.notGenuine])
  const { passed, held, notGenuine } = words.groups
  return {
    id: 'scans',
    subject: words.hour,
    columns: [passed, held, notGenuine],
    rows: summed(rows),
    drawn: { rows: rows.length, columns: [0, 1, 2] },
  }
}

export function venuesTable({ venues }: Statistics): NumberTable {
  const { venues: words, scans } = statisticsTexts()
  return {
    id: 'venues',
    subject: words.venue,
    columns: [words.total, scans.groups.passed, scans.groups.held, scans.groups.notGenuine],
    rows: venues.map(({ venue, total, scans: groups }) => ({
      name: venue,
      values: [total, groups && groups.passed, groups && groups.held, groups && groups.notGenuine],
    })),
  }
}

export function hoursTable({ hours }: Statistics): NumberTable {
  const { hours: words, scans } = statisticsTexts()
  const rows = ofHours(hours, ({ sms, authorised }) => [
    sms.sent,
    sms.limited,
    sms.failed,
    authorised.clear,
    authorised.exposed,
    authorised.unknown,
  ])
  const columns = [words.sent, words.limited, words.failed, words.clear, words.exposed, words.unknown]
  return { id: 'hours', subject: scans.hour, columns, rows: summed(rows), drawn: { rows: rows.length, columns: [3, 4, 5] } }
}

export function systemsTable({ systems }: Statistics): NumberTable {
  const { systems: words } = statisticsTexts()
  return {
    id: 'systems',
    subject: words.system,
    columns: [words.ok, words.failed, words.why],
    rows: systems.map(({ system, ok, failed }) => ({
      name: words.names[system],
      values: [
        ok,
        failed.reduce((sum, { count }) => sum + count, 0),
        failed.map(({ end, count }) => `${words.ends[end]} ${count}`).join(' · '),
      ],
    })),
  }
}

const ORIGINS_DRAWN = 15

export function arrivalsTable({ origins, others, all }: ArrivalNumbers, days: readonly CivilDate[]): NumberTable {
  const { arrivals: words } = statisticsTexts()
  const valuesOf = (total: number | null, byDay: readonly number[] | null) => [total, ...days.map((_, at) => byDay && byDay[at])]
  return {
    id: 'arrivals',
    subject: words.origin,
    columns: [words.total, ...days.map((day) => texts().times.day(startOfDay(day)))],
    rows: [
      ...origins.map(({ origin, total, byDay }) => ({ name: say(originName(origin)), values: valuesOf(total, byDay) })),
      ...(others === 0 ? [] : [{ name: words.others, values: valuesOf(others, null) }]),
      { name: words.all, values: valuesOf(all.total, all.byDay) },
    ],
    drawn: { rows: Math.min(origins.length, ORIGINS_DRAWN), columns: [0] },
  }
}

const hasHidden = ({ rows }: NumberTable): boolean => rows.some(({ values }) => values.includes(null))

/** What the signs in it mean. */
export function notesOf(table: NumberTable): string[] {
  const { hiddenNote, smallNote } = statisticsTexts()
  const hasSmall = table.rows.some(({ values }) => values.includes(SMALL))
  return [...(hasSmall ? [smallNote] : []), ...(hasHidden(table) ? [hiddenNote] : [])]
}

/** The table as a spreadsheet has it; below it how it was counted, and what the signs in it mean: a file is read without the page. */
export function sheetOf(table: NumberTable, lead?: string): string[][] {
  const { hidden } = statisticsTexts()
  const { subject, columns, rows } = table
  const listed = rows.map(({ name, values }) => [name, ...values.map((value) => String(value ?? hidden))])
  return [[subject, ...columns], ...listed, ...[...(lead ? [lead] : []), ...notesOf(table)].map((note) => [note])]
}
