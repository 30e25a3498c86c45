import type { Staff } from '@common/identity/caller'
import { isTheirs } from '@common/identity/streets'
import type { DeclarationRecord } from '@common/repositories/declaration.record'
import { readDeclaration } from '@common/repositories/declarations.repository'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'

/** A journey to another street, one that does not exist and one that was withdrawn are told alike: who is not expected is nobody's to look at. */
export async function streetDeclaration(staff: Staff, id: string): Promise<Result<DeclarationRecord, Failure>> {
  const record = await readDeclaration(id)
  const isThere = record !== undefined && isTheirs(staff, record) && record.state !== 'withdrawn'
  return isThere ? done(record) : failed(failure('DECLARATION_NOT_FOUND'))
}
