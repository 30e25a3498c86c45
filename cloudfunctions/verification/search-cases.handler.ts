import { streetsOf } from '@common/identity/streets'
import { searchKeys } from '@common/crypto/hash'
import { implement } from '@common/pipeline/implement'
import { findCases } from '@common/repositories/case-lists.repository'
import { searchCases } from '@contract/verification/search-cases'
import { STREET_CODES } from '@domain/divisions'
import { done } from '@domain/kernel/result'
import { type CaseSearch, comparableName } from '@domain/verification/search'
import { presentListed } from './present-case'

const FOUND_AT_MOST = 20

export const searchCasesHandler = implement(searchCases, async ({ input: { search }, caller, now, about }) => {
  const streets = streetsOf(caller)
  const found = await findCases(keysFor(search, streets ?? STREET_CODES), streets, FOUND_AT_MOST)
  about(...found.map(({ person }) => person))
  return done({ cases: found.map((record) => presentListed(record, now)) })
})

function keysFor({ by, text }: CaseSearch, streets: readonly string[]): string[] {
  switch (by) {
    case 'name':
      return [searchKeys.name(comparableName(text))]
    case 'phone':
      return [searchKeys.phone(text)]
    case 'digits':
      return streets.map((street) => searchKeys.digits(street, text))
  }
}
