import type { Instant } from '@domain/kernel/china-time'
import { database } from '../database/app'
import type { DownReason } from '../gateways/answer'

/** How the last question to the national interface ended: a list to look at, nothing that is not kept already, a list that does not add up, no answer. */
export type SourceOutcome =
  | { kind: 'proposed'; list: string }
  | { kind: 'known'; list: string }
  | { kind: 'notLater' }
  | { kind: 'refused' }
  | { kind: 'down'; why: DownReason }

export interface RiskSourceRecord {
  askedAt: Instant
  /** Of the list that it answered with; null when there was none. */
  listTime: string | null
  outcome: SourceOutcome
}

const NATIONAL = 'national'
const sources = () => database.collection('riskSources')

export async function readRiskSource(): Promise<RiskSourceRecord | undefined> {
  const { data } = await sources().where({ _id: NATIONAL }).limit(1).get()
  return (data as RiskSourceRecord[])[0]
}

export async function noteRiskSource(record: RiskSourceRecord): Promise<void> {
  await sources().doc(NATIONAL).set(record)
}
