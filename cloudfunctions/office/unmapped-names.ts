import type { RiskListRecord } from '@common/repositories/risk-lists.repository'
import { type Failure, failure } from '@domain/kernel/errors'
import { isCity } from '@domain/risk-area'

/** Params carry no long texts. */
const CHARACTERS_AT_MOST = 500

/** Names that no city is known by block the confirmation (`rules.md` 9) until the office gives each of them one. */
export function refuseUnmapped({ unmapped }: RiskListRecord, named: readonly { name: string; code: string }[] = []): Failure | undefined {
  const without = unmapped.filter((name) => !named.some((one) => one.name === name && isCity(one.code)))
  return without.length === 0 ? undefined : failure('CITIES_UNMAPPED', { names: without.join('; ').slice(0, CHARACTERS_AT_MOST) })
}
