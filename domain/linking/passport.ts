import { type Result, done, failed } from '../kernel/result'
import { plainly } from './text'

/** What can be wrong with a passport number as typed. Whether it is a passport's is for the registry to say: permits look the same. */
export type PassportFault = 'characters' | 'length' | 'id-number'

const SHORTEST = 5
const LONGEST = 20

/** Reads the number of a passport of any country as typed: capitals and digits, or what is wrong with it. */
export function readPassportNumber(typed: string): Result<string, PassportFault> {
  const number = plainly(typed)
  if (/^\d{17}[\dX]$/.test(number)) return failed('id-number')
  if (!/^[A-Z0-9]*$/.test(number) || !/\d/.test(number)) return failed('characters')
  return number.length >= SHORTEST && number.length <= LONGEST ? done(number) : failed('length')
}
