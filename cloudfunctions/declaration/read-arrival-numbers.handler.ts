import { originKey } from '@common/crypto/hash'
import { implement } from '@common/pipeline/implement'
import { countArrivals } from '@common/repositories/declarations.repository'
import { keepFirst, readFirst } from '@common/repositories/statistics.repository'
import { readArrivalNumbers } from '@contract/declaration/read-arrival-numbers'
import type { Output } from '@contract/operation'
import { arrivalNumbers, isCounted, weekOf } from '@domain/declaration/arrival-numbers'
import { PLACES } from '@domain/declaration/find-places'
import { type CivilDate, civilDate, type Instant } from '@domain/kernel/china-time'
import { done } from '@domain/kernel/result'

type Numbers = NonNullable<Output<typeof readArrivalNumbers>['numbers']>

const KIND = 'arrivals'

/** Places by what they are counted by. */
const ORIGINS = new Map(PLACES.map(({ code }) => [originKey(code), code]))

/** Whoever asks first has the week counted; everybody after reads the same. */
export const readArrivalNumbersHandler = implement(readArrivalNumbers, async ({ input: { day }, now }) => {
  const days = weekOf(day)
  if (!isCounted(days, civilDate(now))) return done({ numbers: null })
  const known = await readFirst<Numbers>(KIND, days[0])
  return done({ numbers: known ?? (await keepFirst(KIND, days[0], await counted(days, now), now)) })
})

async function counted(days: readonly CivilDate[], now: Instant): Promise<Numbers> {
  const rows = await countArrivals(days[0], days[days.length - 1])
  const { origins, others, all } = arrivalNumbers(
    rows.flatMap(({ origin: key, ...row }) => {
      const origin = ORIGINS.get(key)
      return origin === undefined ? [] : [{ origin, ...row }]
    }),
    days,
  )
  return {
    countedAt: now,
    origins: origins.map(({ byDay, ...row }) => ({ ...row, byDay: byDay && [...byDay] })),
    others,
    all: { total: all.total, byDay: all.byDay && [...all.byDay] },
  }
}
