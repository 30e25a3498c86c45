import { type Result, done, failed } from '../kernel/result'
import { plainly } from './text'

/** A mobile number of the mainland: 11 digits beginning with 13 to 19. */
export const PHONE_PATTERN = /^1[3-9]\d{9}$/

export type PhoneFault = 'characters' | 'length' | 'prefix'

/** Reads a mobile number as typed or pasted (`+86 138-5877-0021`): its 11 digits, or what is wrong with it. */
export function readPhone(typed: string): Result<string, PhoneFault> {
  const digits = plainly(typed).replace(/^\+86/, '')
  if (!/^\d*$/.test(digits)) return failed('characters')
  if (digits.length !== 11) return failed('length')
  return PHONE_PATTERN.test(digits) ? done(digits) : failed('prefix')
}
