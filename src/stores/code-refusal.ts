import type { Problem } from '@/services/cloud/problem'
import type { ErrorCode } from '@domain/kernel/errors'

/** What the functions say against a typed SMS code itself. */
const REFUSED: readonly ErrorCode[] = ['SMS_CODE_WRONG', 'SMS_CODE_EXPIRED', 'SMS_CODE_VOID', 'SMS_CODE_NOT_SENT']

/** A problem that is said at the field of the code; any other stands above the button. */
export const codeRefusal = (problem: Problem | undefined): Problem | undefined =>
  problem && REFUSED.includes(problem.code) ? problem : undefined
