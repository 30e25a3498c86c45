import { householdKey, searchKeys } from '../crypto/hash'
import { seal } from '../crypto/seal'
import type { CaseRecord } from '../repositories/case.record'
import { places } from '../repositories/places'
import type { AccountId } from '@domain/kernel/ids'
import type { CaseForm } from '@domain/verification/form'
import { comparableAddress } from '@domain/verification/household'
import { CASE_RISKS, riskOf } from '@domain/verification/risk.table'
import { comparableName, lastDigits } from '@domain/verification/search'

interface Person {
  name: string
  document: string
}

const nameKey = (name: string) => searchKeys.name(comparableName(name))

/** By what a case is found in its street. */
export const keysOf = ({ name, document }: Person, phone: string, street: string): string[] => [
  nameKey(name),
  searchKeys.phone(phone),
  searchKeys.digits(street, lastDigits(document)),
]

/** Who lives together: those for whom one account applied at one address. */
export const householdOf = (account: AccountId, address: string): string => householdKey(account, comparableAddress(address))

interface Filing extends Person {
  id: string
  account: AccountId
  isQuestion: boolean
  /** As somebody else wrote the name, who may ask for the case by it. */
  readName?: string | undefined
}

type Filed = Pick<CaseRecord, 'formCipher' | 'street' | 'risk' | 'searchKeys' | 'household'>

/** A form as it lies in its case: sealed, with what worklist, search and household need. */
export const fileForm = (form: CaseForm, { id, account, isQuestion, readName, ...person }: Filing): Filed => ({
  formCipher: seal(JSON.stringify(form), places.caseForm(id)),
  street: form.street,
  risk: CASE_RISKS.indexOf(riskOf({ ...form, isQuestion })),
  searchKeys: [...new Set([...keysOf(person, form.phone, form.street), ...(readName === undefined ? [] : [nameKey(readName)])])],
  household: householdOf(account, form.address),
})
