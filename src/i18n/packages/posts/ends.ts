import type { StaffEnd } from '@domain/access/staff-end'
import type { ErrorParams } from '@domain/kernel/errors'

/** What is said of an account that ended as the error says; of an end that this version does not know yet, that it was revoked. */
export function endText(texts: Readonly<Record<StaffEnd, string>>, { how }: ErrorParams): string {
  const all: Readonly<Record<string, string>> = texts
  return all[String(how)] ?? texts.revoked
}
