import { originKey } from '@common/crypto/hash'
import { implement } from '@common/pipeline/implement'
import { countArrivals } from '@common/repositories/declarations.repository'
import { readArrivalNumbers } from '@contract/declaration/read-arrival-numbers'
import { arrivalNumbers, weekOf } from '@domain/declaration/arrival-numbers'
import { PLACES } from '@domain/declaration/find-places'
import { done } from '@domain/kernel/result'

/** Places by what they are counted by. */
const ORIGINS = new Map(PLACES.map(({ code }) => [originKey(code), code]))

export const readArrivalNumbersHandler = implement(readArrivalNumbers, async ({ input: { day } }) => {
  const days = weekOf(day)
  const rows = await countArrivals(days[0], days[days.length - 1])
  const { origins, others, all } = arrivalNumbers(
    rows.flatMap(({ origin: key, ...row }) => {
      const origin = ORIGINS.get(key)
      return origin === undefined ? [] : [{ origin, ...row }]
    }),
    days,
  )
  return done({
    origins: origins.map(({ byDay, ...row }) => ({ ...row, byDay: byDay && [...byDay] })),
    others,
    all: { total: all.total, byDay: all.byDay && [...all.byDay] },
  })
})
