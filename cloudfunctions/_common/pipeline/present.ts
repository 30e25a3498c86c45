import { COMMON_ERRORS, type Operation } from '@contract/operation'
import type { ErrorCode, Failure } from '@domain/kernel/errors'
import type { Result } from '@domain/kernel/result'
import * as v from 'valibot'

/** Holds a handler to its contract: what it gives must fit the output schema, what it refuses with must be declared. @throws Error (a bug) otherwise */
export function present(operation: Operation, outcome: Result<unknown, Failure>): Result<unknown, Failure> {
  if (outcome.ok) return { ok: true, value: v.parse(operation.output, outcome.value) }
  const declared: readonly ErrorCode[] = [...COMMON_ERRORS, ...operation.errors]
  if (!declared.includes(outcome.error.code)) throw new Error(`${operation.name} does not declare ${outcome.error.code}`)
  return outcome
}
