import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import { type CaseStanding, newerStanding } from '@domain/verification/case'
import { type SentBackReason, sentBackReason } from '@domain/verification/sent-back'
import { open } from '../crypto/seal'
import type { CaseRecord } from '../repositories/case.record'
import { caseTold } from '../repositories/cases.repository'
import { places } from '../repositories/places'
import { changeFacts } from './change-facts'

/** What a code needs to know of a case. */
export function standingOf(record: CaseRecord): CaseStanding {
  const { _id: id, openedAt, revision, state, measure, negativeTest, closedAt, isCleared } = record
  const sentBack = sentBackFor(record)
  return {
    id,
    openedAt,
    revision,
    state,
    negativeTest,
    ...(state === 'controlled' && measure && { measure }),
    ...(closedAt !== undefined && { closedAt }),
    ...(isCleared && { isCleared }),
    ...(sentBack && { sentBack }),
  }
}

/** Why the form lies with the person again; nothing once anything else has happened to the case. */
function sentBackFor({ _id: id, history }: CaseRecord): SentBackReason | undefined {
  const newest = history.at(-1)
  if (newest?.event !== 'ask-to-complete' || newest.reasonCipher === undefined) return undefined
  return sentBackReason(open(newest.reasonCipher, places.caseReason(id, history.length)))
}

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
