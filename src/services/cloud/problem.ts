import type { WireError } from '@contract/wire'
import { type ErrorCode, type ErrorParams, supportCode } from '@domain/kernel/errors'

/** An error as the stores keep it: from a function, or found on the phone. */
export type Problem = WireError

/** An error found on the phone: no request reached a function, so that the second half of its support code is zeros. */
export const localProblem = (code: ErrorCode, params: ErrorParams = {}): Problem => ({ code, params, support: supportCode(code, '') })
