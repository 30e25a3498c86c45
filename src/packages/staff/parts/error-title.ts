import type { ErrorText } from '@/i18n/errors'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { texts } from '@/i18n/texts'
import type { ErrorCode } from '@domain/kernel/errors'

/** What happened, in the few words that fit into another sentence. */
export function errorTitle(code: ErrorCode): string {
  const known: Readonly<Partial<Record<ErrorCode, ErrorText>>> = { ...texts().errors, ...staffTexts().errors }
  return known[code]?.title ?? code
}
