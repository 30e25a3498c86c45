import { readPersonName } from '../linking/person-name'
import { PHONE_PATTERN } from '../linking/phone'

export const SEARCHED_BY = ['name', 'phone', 'digits'] as const
/** By the exact full name, the whole phone, or the last four characters of the document (`rules.md` 22). */
export type SearchedBy = (typeof SEARCHED_BY)[number]

export interface CaseSearch {
  by: SearchedBy
  text: string
}

const DIGITS_COUNT = 4
export const DIGITS_PATTERN = /^[0-9A-Z]{4}$/
export const SEARCH_AT_MOST = 60

/** The end of a document as it can be searched for. */
export const lastDigits = (document: string): string => document.slice(-DIGITS_COUNT).toUpperCase()

/** A name as it is compared: without spaces, in capitals, with the card's dot. */
export const comparableName = (name: string): string => {
  const read = readPersonName(name)
  return read.ok ? read.value : name.replace(/\s/g, '').toUpperCase()
}

/** As a card has it. */
const ID_NUMBER = /^[0-9]{17}[0-9X]$/

/** What somebody typed into one box, a whole ID number for its end; undefined when it is nothing to search for. */
export function readSearch(typed: string): CaseSearch | undefined {
  const text = typed.normalize('NFKC').trim()
  const packed = text.replace(/[\s-]/g, '').toUpperCase()
  if (PHONE_PATTERN.test(packed)) return { by: 'phone', text: packed }
  if (ID_NUMBER.test(packed)) return { by: 'digits', text: lastDigits(packed) }
  if (/^[0-9]{3}[0-9X]$/.test(packed)) return { by: 'digits', text: packed }
  return /\p{L}.*\p{L}/u.test(text) && text.length <= SEARCH_AT_MOST ? { by: 'name', text } : undefined
}
