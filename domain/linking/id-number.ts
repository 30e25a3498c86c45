import { type CivilDate, isCivilDate } from '../kernel/china-time'
import { type Result, done, failed } from '../kernel/result'
import { isDivisionKnown } from './division'
import { plainly } from './text'

/** What can be wrong with an ID number, in the order in which it is looked for. */
export type IdNumberFault = 'characters' | 'length' | 'division' | 'birth-date' | 'birth-in-future' | 'check-digit'

/** Nobody alive was born before: two swapped digits of a year are told as such. */
const EARLIEST_BIRTH: CivilDate = '1880-01-01'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'

/** The last character of an ID number, from its first 17 digits: ISO 7064 MOD 11-2, as GB 11643-1999 has it. */
export const checkCharacter = (digits: string): string =>
  CHECK_CHARACTERS.charAt(WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11)

const birthDate = (number: string): CivilDate => `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`

function faultOf(number: string, today: CivilDate): IdNumberFault | undefined {
  if (!/^\d*X?$/.test(number)) return 'characters'
  if (!/^\d{17}[\dX]$/.test(number)) return 'length'
  if (!isDivisionKnown(number.slice(0, 6))) return 'division'
  const born = birthDate(number)
  if (!isCivilDate(born) || born < EARLIEST_BIRTH) return 'birth-date'
  if (born > today) return 'birth-in-future'
  return checkCharacter(number) === number[17] ? undefined : 'check-digit'
}

/**
 * Reads a citizen's ID number as typed (spaces, full-width digits, a small x): its 18 characters, or what is wrong with it.
 * `today`: the day in China. Source: GB 11643-1999.
 */
export function readIdNumber(typed: string, today: CivilDate): Result<string, IdNumberFault> {
  const number = plainly(typed)
  const fault = faultOf(number, today)
  return fault ? failed(fault) : done(number)
}
