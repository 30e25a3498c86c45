import type { WireError } from '@contract/wire'
import type { ErrorParams } from '@domain/kernel/errors'
import { PHONE_ERRORS, type PhoneErrorCode, supportOf } from '@domain/kernel/phone-errors'

/** An error as the stores keep it: from a function, or found on the phone. */
export type Problem = WireError

/** An error found on the phone: no request reached a function, so that the second half of its support code is zeros. */
export const localProblem = (code: PhoneErrorCode, params: ErrorParams = {}): Problem => ({
  code,
  params,
  support: supportOf(PHONE_ERRORS[code], ''),
})
