import type { Audience, Input, Operation, Output } from '@contract/operation'
import type { ErrorCode, Failure } from '@domain/kernel/errors'
import type { Instant } from '@domain/kernel/china-time'
import type { PersonId } from '@domain/kernel/ids'
import type { Result } from '@domain/kernel/result'
import type { Caller, Citizen, Staff, System } from '../identity/caller'
import type { Log } from '../logging/log'

/** Who can reach a handler, by the audience of its operation. */
type CallerOf<Who extends Audience> = Who extends 'citizen' ? Citizen : Who extends 'staff' ? Staff : Who extends 'system' ? System : Caller

/** What a handler is given: input that fits its schema, a caller who may, the time of the call. */
export interface Call<Content, Who extends Caller = Caller> {
  input: Content
  /** What came with the request, over HTTP. */
  file?: Uint8Array
  caller: Who
  now: Instant
  requestId: string
  log: Log
  /** Says whom the act is about, for its record; also when it is refused. */
  about: (...people: PersonId[]) => void
  /** Says of the act, for its record, what only the handler knows. */
  note: (noted: Noted) => void
}

/**
 * `caller`: what whoever acts has become by it; `about`: the reference of what it is on; `event`: what of it was done, where the request alone does not say so; `whom`: on whom, in the
 * office's words; `people`: whom it is about in the end, instead of who was named on the way; `outcome`: how it ended, where the answer alone does not say so.
 */
export interface Noted {
  caller?: Caller
  about?: string
  event?: string
  whom?: string
  people?: readonly PersonId[]
  outcome?: ErrorCode
}

/** Expected failures are returned; whatever is thrown is a bug and becomes INTERNAL. */
export type Handler<O extends Operation> = (call: Call<Input<O>, CallerOf<O['audience']>>) => Promise<Result<Output<O>, Failure>>

export interface Implementation {
  operation: Operation
  handle: (call: Call<unknown>) => Promise<Result<unknown, Failure>>
}

/** Joins an operation of the contract with its handler; the pipeline sees to it that the handler's types hold. */
export const implement = <O extends Operation>(operation: O, handler: Handler<O>): Implementation => ({
  operation,
  handle: handler as Implementation['handle'],
})
