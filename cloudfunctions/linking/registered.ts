import type { HealthRecord } from '@common/gateways/zhejiang/records'
import { type Paper, isPaper } from '@domain/linking/paper'

/** A person as the registry has them under a phone. */
export interface Registered {
  paper: Paper
  documentNumber: string
  name: string
  /** Document number of who applied for them, null when they did so themselves. */
  agent: string | null
  /** All their records that the answer held. */
  records: HealthRecord[]
}

/** So many people of one phone are linked, those whose records changed last: a number with more is no family's. */
const PEOPLE_AT_MOST = 50

const newestFirst = (one: HealthRecord, other: HealthRecord) => other.changedAt - one.changedAt

/** Who stands in an answer of the registry: people with a linkable paper, the newest record naming them. */
export function registeredPeople(records: readonly HealthRecord[]): Registered[] {
  const people = new Map<string, Registered>()
  for (const record of [...records].sort(newestFirst)) {
    const { paper, documentNumber, name, agent } = record
    const known = people.get(documentNumber)
    if (known) known.records.push(record)
    else if (isPaper(paper)) people.set(documentNumber, { paper, documentNumber, name, agent, records: [record] })
  }
  return [...people.values()].slice(0, PEOPLE_AT_MOST)
}
