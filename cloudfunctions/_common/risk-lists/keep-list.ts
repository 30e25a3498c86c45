import { createHash } from 'node:crypto'
import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import type { Result } from '@domain/kernel/result'
import { countLevels, nameWarnings, type Problems, proposeCities, type RiskList, risksByCity } from '@domain/risk-area'
import { type ListOrigin, saveRiskList } from '../repositories/risk-lists.repository'
import { readSettings } from '../settings/settings'

interface Source {
  origin: ListOrigin
  by: AccountId | null
  now: Instant
}

/** `kept`: it is a proposal now; `known`: it was kept before, and is whatever it has become; `refused`: it does not add up, or is not later than the one in force. */
export type Kept = { kind: 'kept' | 'known'; list: string } | { kind: 'refused'; problems: Problems }

/** Keeps a list that adds up as a proposal: nothing comes into force by it. */
export async function keepList(parsed: Result<RiskList, Problems>, { origin, by, now }: Source): Promise<Kept> {
  if (!parsed.ok) return { kind: 'refused', problems: parsed.error }
  const { places, ...list } = parsed.value
  const { compared } = await readSettings()
  if (compared && list.version <= compared.version)
    return { kind: 'refused', problems: [{ key: 'notLater', listTime: list.listTime, current: compared.listTime }] }
  const record = {
    _id: digestOf(parsed.value),
    ...list,
    counts: countLevels(places),
    origin,
    importedAt: now,
    importedBy: by,
    ...proposeCities(places),
    warnings: nameWarnings(places),
    risks: risksByCity(places),
    comparison: null,
  }
  return { kind: (await saveRiskList(record, places)) ? 'kept' : 'known', list: record._id }
}

const digestOf = ({ listTime, places }: RiskList): string =>
  createHash('sha256')
    .update(JSON.stringify([listTime, places]))
    .digest('hex')
    .slice(0, 32)
