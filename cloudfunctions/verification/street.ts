import type { Staff } from '@common/identity/caller'
import { isTheirs } from '@common/identity/streets'
import type { CaseRecord } from '@common/repositories/case.record'
import { readCaseRecord } from '@common/repositories/cases.repository'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'

/** A case of another street and one that does not exist are told alike. */
export async function streetCase(staff: Staff, id: string): Promise<Result<CaseRecord, Failure>> {
  const record = await readCaseRecord(id)
  return record && isTheirs(staff, record) ? done(record) : failed(failure('CASE_NOT_FOUND'))
}
