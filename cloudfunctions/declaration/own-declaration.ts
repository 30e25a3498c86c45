import type { DeclarationRecord } from '@common/repositories/declaration.record'
import { newestDeclaration } from '@common/repositories/declarations.repository'
import { type Failure, failure } from '@domain/kernel/errors'
import type { AccountId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'

/** The newest declaration of an account. */
export async function ownDeclaration(account: AccountId): Promise<Result<DeclarationRecord, Failure>> {
  const record = await newestDeclaration(account)
  return record ? done(record) : failed(failure('DECLARATION_NOT_FOUND'))
}
