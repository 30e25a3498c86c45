import type { CivilDate } from '../kernel/china-time'
import { readIdNumber } from './id-number'
import { readPassportNumber } from './passport'

/** The ID or passport number that was typed; nothing when it is neither. */
export function readDocument(typed: string, today: CivilDate): string | undefined {
  const id = readIdNumber(typed, today)
  if (id.ok) return id.value
  const passport = readPassportNumber(typed)
  return passport.ok ? passport.value : undefined
}
