import { aggregate } from '../query/engine'

const DAY = 86_400_000
const newYears = Array.from({ length: 40 }, (_, i) => Date.UTC(1995 + i, 0, 1))
const days = newYears.flatMap((first) => Array.from({ length: 20 }, (_, i) => new Date(first + (i - 10) * DAY)))

/** Numbers of a day by the definitions: ISO weeks belong to the year of their Thursday, other weeks begin on Sunday. */
function byDefinition(at: Date) {
  const fromMonday = (at.getUTCDay() + 6) % 7
  const thursday = new Date(at.getTime() + (3 - fromMonday) * DAY)
  const isoYear = thursday.getUTCFullYear()
  const dayOfYear = (at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / DAY + 1
  return {
    isoYear,
    isoWeek: Math.floor((thursday.getTime() - Date.UTC(isoYear, 0, 1)) / DAY / 7) + 1,
    isoDay: fromMonday + 1,
    day: at.getUTCDay() + 1,
    dayOfYear,
    week: Math.floor((dayOfYear + 6 - at.getUTCDay()) / 7),
    text: `${at.toISOString().slice(0, 10)} ${String(dayOfYear).padStart(3, '0')} ${fromMonday + 1}`,
  }
}

it('numbers the days and weeks about forty new years by their definitions', () => {
  const fields = {
    isoYear: { $isoWeekYear: '$at' },
    isoWeek: { $isoWeek: '$at' },
    isoDay: { $isoDayOfWeek: '$at' },
    day: { $dayOfWeek: '$at' },
    dayOfYear: { $dayOfYear: '$at' },
    week: { $week: '$at' },
    text: { $dateToString: { date: '$at', format: '%Y-%m-%d %j %u' } },
  }
  const docs = days.map((at) => ({ at }))
  expect(aggregate(docs, [{ $project: { _id: 0, ...fields } }], () => [])).toEqual(days.map(byDefinition))
})

it.each(['%G', '%U', '%w', '%x', '%'])('the format %s is refused', (format) => {
  const stage = { $project: { text: { $dateToString: { date: new Date(0), format } } } }
  expect(() => aggregate([{ _id: 1 }], [stage], () => [])).toThrow('the date format')
})
