import type { Staff } from '@common/identity/caller'
import type { CaseRecord } from '@common/repositories/case.record'
import { readCaseRecord } from '@common/repositories/cases.repository'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'

/** As whom they act on a case. */
export const actorOf = ({ role }: Staff): 'grid' | 'office' => (role === 'office' ? 'office' : 'grid')

/** The streets whose cases they reach, as the table of rights says; null: all. */
export const streetsOf = ({ scope, streets }: Staff): readonly string[] | null => (scope === 'all' ? null : streets)

/** A case lies in one of their streets. */
export function isTheirs(staff: Staff, { street }: CaseRecord): boolean {
  const streets = streetsOf(staff)
  return streets === null || streets.includes(street)
}

/** A case of another street and one that does not exist are told alike. */
export async function streetCase(staff: Staff, id: string): Promise<Result<CaseRecord, Failure>> {
  const record = await readCaseRecord(id)
  return record && isTheirs(staff, record) ? done(record) : failed(failure('CASE_NOT_FOUND'))
}
