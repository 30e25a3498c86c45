import type { Instant } from '@domain/kernel/china-time'
import type { AccountId } from '@domain/kernel/ids'
import { checkRiskList, type Problems } from '@domain/risk-area'
import { riskAreas } from '../gateways/risk-areas'
import { noteRiskSource, type SourceOutcome } from '../repositories/risk-source.repository'
import { keepList } from './keep-list'

/** What came of asking the national interface; with the problems of a list that does not add up. */
export type Fetched = Exclude<SourceOutcome, { kind: 'refused' }> | { kind: 'refused'; problems: Problems }

/** Asks the national interface for its list and keeps it as a proposal when it is later than the one in force and not kept already. It never comes into force by this. */
export async function fetchList(by: AccountId | null, now: Instant): Promise<Fetched> {
  const answer = await riskAreas.read()
  const parsed = answer.kind === 'answered' ? checkRiskList(answer.list) : undefined
  const fetched =
    answer.kind === 'answered' && parsed ? outcomeOf(await keepList(parsed, { origin: 'national', by, now })) : (answer as Fetched)
  const outcome: SourceOutcome = fetched.kind === 'refused' ? { kind: 'refused' } : fetched
  await noteRiskSource({ askedAt: now, listTime: parsed?.ok ? parsed.value.listTime : null, outcome })
  return fetched
}

function outcomeOf(kept: Awaited<ReturnType<typeof keepList>>): Fetched {
  if (kept.kind !== 'refused') return { kind: kept.kind === 'kept' ? 'proposed' : 'known', list: kept.list }
  return kept.problems.some(({ key }) => key === 'notLater') ? { kind: 'notLater' } : kept
}
