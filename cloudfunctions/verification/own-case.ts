import { ownPerson } from '@common/people/own-person'
import type { CaseRecord } from '@common/repositories/case.record'
import { newestCase } from '@common/repositories/cases.repository'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId, PersonRef } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'

/** The newest case of a person of this account. */
export async function ownCase(account: AccountId, person: PersonRef, now: Instant): Promise<Result<CaseRecord, Failure>> {
  const own = await ownPerson(account, person, now)
  if (!own.ok) return own
  const record = await newestCase(own.value.person.personId)
  return record ? done(record) : failed(failure('CASE_NOT_FOUND'))
}
