import type { Operation } from '@contract/operation'
import { type Failure, failure } from '@domain/kernel/errors'
import { done, failed, type Result } from '@domain/kernel/result'
import type { Caller } from '../identity/caller'

/** Lets through who the operation is for. */
export function authorise({ audience }: Operation, caller: Caller): Result<true, Failure> {
  if (audience === 'anyone' || audience === caller.kind) return done(true)
  return failed(failure(audience === 'citizen' && caller.kind === 'nobody' ? 'SESSION_MISSING' : 'FORBIDDEN'))
}
