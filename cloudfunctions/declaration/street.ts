import type { Staff } from '@common/identity/caller'
import type { DeclarationRecord } from '@common/repositories/declaration.record'
import { readDeclaration } from '@common/repositories/declarations.repository'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'

/** As whom they act on a declaration. */
export const actorOf = ({ role }: Staff): 'grid' | 'office' => (role === 'office' ? 'office' : 'grid')

/** The streets whose travellers they expect, as the table of rights says; null: all. */
export const streetsOf = ({ scope, streets }: Staff): readonly string[] | null => (scope === 'all' ? null : streets)

/** A journey to another street and one that does not exist are told alike. */
export async function streetDeclaration(staff: Staff, id: string): Promise<Result<DeclarationRecord, Failure>> {
  const [record, streets] = [await readDeclaration(id), streetsOf(staff)]
  return record && (streets === null || streets.includes(record.street)) ? done(record) : failed(failure('DECLARATION_NOT_FOUND'))
}
