import { householdOf } from '@common/cases/file-form'
import { isOwn } from '@common/people/is-own'
import type { CaseRecord } from '@common/repositories/case.record'
import type { AccountId } from '@domain/kernel/ids'
import { formOf } from './open-case'

/** Whose account shows the person, or applied for them and shows them no more: the household on record is a hash of that account. */
export const isOwnCase = async (account: AccountId, record: CaseRecord): Promise<boolean> =>
  record.household === householdOf(account, formOf(record).address) || isOwn(account, [record.person])
