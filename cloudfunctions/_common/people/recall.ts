import { isDeepStrictEqual } from 'node:util'
import type { PersonId } from '@domain/kernel/ids'
import { type CaseStanding, newerStanding } from '@domain/verification/case'
import { newestCase } from '../repositories/cases.repository'
import { readLists } from '../repositories/list-entries.repository'
import type { ListStanding, PersonChange, PersonRecord } from '../repositories/person.record'
import { standingOf } from './tell-case'

interface Recalled {
  standing: CaseStanding | undefined
  lists: ListStanding
}

/** What is known of a person beside the registries: their newest case and the lists they stand on. Both outlive the record of somebody whom nobody shows. */
export async function recall(id: PersonId): Promise<Recalled> {
  const [record, lists] = await Promise.all([newestCase(id), readLists(id)])
  return { standing: record && standingOf(record), lists }
}

/** Where a person's record does not say so yet. */
export function recalledChange(person: PersonRecord, { standing, lists }: Recalled): PersonChange {
  const newer = newerStanding(person.case, standing)
  return {
    ...(newer && newer !== person.case && { case: newer }),
    ...(!isDeepStrictEqual(person.lists ?? {}, lists) && { lists }),
  }
}
