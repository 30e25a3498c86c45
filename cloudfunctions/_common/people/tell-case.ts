import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { type CaseStanding, newerStanding } from '@domain/verification/case'
import type { CaseRecord } from '../repositories/case.record'
import { caseTold } from '../repositories/cases.repository'
import { changeFacts } from './change-facts'

/** What a code needs to know of a case. */
export const standingOf = ({
  _id: id,
  openedAt,
  revision,
  state,
  measure,
  negativeTest,
  closedAt,
  isCleared,
}: CaseRecord): CaseStanding => ({
  id,
  openedAt,
  revision,
  state,
  negativeTest,
  ...(state === 'controlled' && measure && { measure }),
  ...(closedAt !== undefined && { closedAt }),
  ...(isCleared && { isCleared }),
})

/** Hands a change of a case to the person's record, and by it to every phone that shows them. Can be repeated; nobody need show them (`rules.md` 13). */
export async function tellCase(record: CaseRecord, now: Instant): Promise<void> {
  await learnCase(record.person, standingOf(record), now)
  await caseTold(record._id, record.revision)
}

const learnCase = (person: PersonId, standing: CaseStanding, now: Instant) =>
  changeFacts(person, now, (known) => {
    const newer = newerStanding(known.case, standing)
    return newer === known.case ? undefined : { case: newer }
  })
