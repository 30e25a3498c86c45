import { actorOf } from '@common/identity/streets'
import { open, seal } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import type { CaseRecord } from '@common/repositories/case.record'
import { writeDay } from '@common/repositories/cases.repository'
import { places } from '@common/repositories/places'
import { writeHealthNote } from '@contract/verification/write-health-note'
import type { CivilDate } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { healthFault } from '@domain/verification/health.table'
import { isOwnCase } from './is-own-case'
import { measureOf } from './open-case'
import { presentStreet } from './present-case'
import { streetCase } from './street'

/** It was sent before, and the answer did not come back. */
function isKept({ _id: id, healthNotes }: CaseRecord, day: CivilDate, text: string): boolean {
  const kept = healthNotes?.[day]
  return kept !== undefined && open(kept.noteCipher, places.caseDay(id, day)) === text
}

export const writeHealthNoteHandler = implement(writeHealthNote, async ({ input, caller, now, about }) => {
  const found = await streetCase(caller, input.case)
  if (!found.ok) return found
  const record = found.value
  about(record.person)
  if (await isOwnCase(caller.account, record)) return failed(failure('CASE_OWN'))
  const { day, against, note } = input
  const text = JSON.stringify(note)
  const answered = (written: CaseRecord) => done({ case: presentStreet(written, actorOf(caller), now) })
  if (isKept(record, day, text)) return answered(record)
  const fault = healthFault({ state: record.state, measure: measureOf(record) }, day, now)
  if (fault) return failed(failure(fault === 'day' ? 'HEALTH_NOTE_DAY' : 'HEALTH_NOTE_NOT_POSSIBLE'))
  const kept = { at: now, noteCipher: seal(text, places.caseDay(record._id, day)) }
  if (await writeDay(record, day, kept, against)) return answered({ ...record, healthNotes: { ...record.healthNotes, [day]: kept } })
  const meanwhile = await streetCase(caller, input.case)
  return meanwhile.ok && isKept(meanwhile.value, day, text) ? answered(meanwhile.value) : failed(failure('CASE_CHANGED'))
})
