import { DAY } from '../kernel/china-time'

/** Letters and digits that nobody confuses when they are read out or copied from paper (no I, L, O, U). */
export const INVITATION_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const INVITATION_LENGTH = 12
/** An invitation that nobody took up lapses. */
export const INVITATION_SERVES = 7 * DAY

/** An invitation code as it is given: `K7QF-2M9X-4TBD`. */
export const writeInvitation = (letters: string): string => letters.replace(/(.{4})(?=.)/g, '$1-')

/** What was typed, without what people add or confuse. @returns `undefined` when it cannot be one */
export function readInvitation(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const isOne = letters.length === INVITATION_LENGTH && [...letters].every((letter) => INVITATION_LETTERS.includes(letter))
  return isOne ? letters : undefined
}
