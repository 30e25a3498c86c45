import { originKey } from '@common/crypto/hash'
import { implement } from '@common/pipeline/implement'
import { countArrivals } from '@common/repositories/declarations.repository'
import { type ArrivalsCounted, keepCountedOnce, readCounted } from '@common/repositories/statistics.repository'
import { readArrivalNumbers } from '@contract/declaration/read-arrival-numbers'
import { arrivalNumbers, canBeCounted, weekOf } from '@domain/declaration/arrival-numbers'
import { PLACES } from '@domain/declaration/places'
import type { CivilDate, Instant } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { firstDayKept } from '@domain/statistics/kept-days'

/** Places by what they are counted by. */
const ORIGINS = new Map(PLACES.flatMap(({ items }) => items.map(({ code }) => [originKey(code), code])))

/** Whoever asks first has the week counted; everybody after reads the same. */
export const readArrivalNumbersHandler = implement(readArrivalNumbers, async ({ input: { day }, now }) => {
  if (day < firstDayKept(now)) return failed(failure('REQUEST_INVALID', { field: 'day' }))
  const days = weekOf(day)
  const known = await readCounted('arrivals', days[0])
  if (known) return done({ numbers: present(known.numbers) })
  if (!canBeCounted(days, now)) return done({ numbers: null })
  const { numbers } = await keepCountedOnce('arrivals', days[0], { numbers: await count(days, now) }, now)
  return done({ numbers: present(numbers) })
})

async function count(days: readonly CivilDate[], now: Instant): Promise<ArrivalsCounted> {
  const rows = await countArrivals(days[0], days[days.length - 1])
  const ofPlaces = rows.flatMap(({ origin: key, ...row }) => {
    const origin = ORIGINS.get(key)
    return origin === undefined ? [] : [{ origin, ...row }]
  })
  return { countedAt: now, ...arrivalNumbers(ofPlaces, days) }
}

/** What a schema infers can be written to. */
const present = ({ countedAt, origins, others, all }: ArrivalsCounted) => ({
  countedAt,
  origins: origins.map(({ byDay, ...row }) => ({ ...row, byDay: byDay && [...byDay] })),
  others,
  all: { total: all.total, byDay: all.byDay && [...all.byDay] },
})
