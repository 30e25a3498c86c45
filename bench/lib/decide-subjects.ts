import type { Facts } from '@domain/status'
import { listFacts } from '@domain/status/decide'
import { STATUS_RULES } from '@domain/status/status.table'
import { Engine } from 'json-rules-engine'

export { decide, decideByTable } from '@domain/status/decide'
export { STATUS_RULES }

/** All combinations in an order that no branch predictor learns: the same at every run. */
export function facts(): Facts[] {
  let state = 7
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647
  return listFacts()
    .map((one) => ({ one, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ one }) => one)
}

/** The same rows in a general engine: the first that fits, by priority. Gives the row's id. */
export function engineOf(): (facts: Facts) => Promise<string | undefined> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('fits', (given, when) => (when as unknown as (facts: Facts) => boolean)(given as unknown as Facts))
  STATUS_RULES.forEach(({ id, when }, place) =>
    engine.addRule({
      conditions: { all: [{ fact: 'given', operator: 'fits', value: when as never }] },
      event: { type: id },
      priority: STATUS_RULES.length - place,
      onSuccess: () => engine.stop(),
    }),
  )
  return async (given) => (await engine.run({ given: given as never })).events[0]?.type
}
