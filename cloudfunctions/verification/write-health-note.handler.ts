import { actorOf } from '@common/identity/streets'
import { seal } from '@common/crypto/seal'
import { implement } from '@common/pipeline/implement'
import { writeDay } from '@common/repositories/cases.repository'
import { places } from '@common/repositories/places'
import { writeHealthNote } from '@contract/verification/write-health-note'
import { civilDate } from '@domain/kernel/china-time'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { healthFault } from '@domain/verification/health.table'
import { isOwnCase } from './is-own-case'
import { measureOf } from './open-case'
import { presentStreet } from './present-case'
import { streetCase } from './street'

export const writeHealthNoteHandler = implement(writeHealthNote, async ({ input, caller, now, about }) => {
  const found = await streetCase(caller, input.case)
  if (!found.ok) return found
  const record = found.value
  about(record.person)
  if (await isOwnCase(caller.account, record)) return failed(failure('CASE_OWN'))
  const { day, against, note } = input
  const fault = healthFault({ state: record.state, measure: measureOf(record) }, day, civilDate(now))
  if (fault) return failed(failure(fault === 'day' ? 'HEALTH_NOTE_DAY' : 'HEALTH_NOTE_NOT_POSSIBLE'))
  const kept = { at: now, noteCipher: seal(JSON.stringify(note), places.caseDay(record._id, day)) }
  if (!(await writeDay(record, day, kept, against))) return failed(failure('CASE_CHANGED'))
  const written = { ...record, healthNotes: { ...record.healthNotes, [day]: kept } }
  return done({ case: presentStreet(written, actorOf(caller), now) })
})
