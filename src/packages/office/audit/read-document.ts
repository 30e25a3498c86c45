import type { CivilDate } from '@domain/kernel/china-time'
import { readIdNumber } from '@domain/linking/id-number'
import { readPassportNumber } from '@domain/linking/passport'

/** The ID or passport number that was typed; nothing when it is neither. */
export function readDocument(typed: string, today: CivilDate): string | undefined {
  const id = readIdNumber(typed, today)
  if (id.ok) return id.value
  const passport = readPassportNumber(typed)
  return passport.ok ? passport.value : undefined
}
