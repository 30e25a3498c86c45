import type { UnmaskedField } from '@domain/audit/trail'
import type { ErrorCode } from '@domain/kernel/errors'
import type { GenericSchema, InferOutput } from 'valibot'

/**
 * Who may call: anyone at all, a person with a session (WeChat, Alipay, H5), staff whose role has the right (`domain/access`), or the system itself
 * (scripts, timers) with the cloud's credentials.
 */
export type Audience = 'anyone' | 'citizen' | 'staff' | 'system'

/** So many calls in so many seconds; counted in the database for all instances, or in the memory of one where a database call would cost more than it guards. */
export interface Limit {
  calls: number
  seconds: number
  counted: 'database' | 'memory'
}

/** What of a request stands in the record of its act, beside who, when and how it ended. */
export interface Recorded {
  /** What the act is on, by its keyed or drawn reference. */
  about?: string
  /** Which of several things the operation can do. */
  event?: string
  /** What was shown in clear of something that is masked otherwise. */
  fields?: readonly UnmaskedField[]
  /** In the words of who did it; kept sealed. */
  reason?: string
  /** Whoever it makes staff, as the office calls them; kept sealed. */
  whom?: string
}

export interface Operation<
  Input extends GenericSchema = GenericSchema,
  Output extends GenericSchema = GenericSchema,
  Who extends Audience = Audience,
> {
  /** `<function>.<verbNoun>`: the part before the point is the deployed function. */
  name: `${FunctionName}.${string}`
  audience: Who
  /** Strict: a key that is not named is refused. */
  input: Input
  output: Output
  /** What it can answer beyond the errors that every operation has (`COMMON_ERRORS`). */
  errors: readonly ErrorCode[]
  limit: Limit
  /** Fields of input and output that hold personal data: never logged. */
  personalData: readonly string[]
  /** Leaves an audit record of who, what, when. */
  audited: boolean
  /** What of its input stands in that record. */
  recorded?(input: InferOutput<Input>): Recorded
}

export const FUNCTIONS = [
  'session',
  'sms',
  'itinerary',
  'linking',
  'status',
  'verification',
  'declaration',
  'files',
  'pass',
  'office',
  'lists',
  'orders',
  'messages',
  'account',
  'scheduler',
] as const
export type FunctionName = (typeof FUNCTIONS)[number]

export type Input<O extends Operation> = InferOutput<O['input']>
export type Output<O extends Operation> = InferOutput<O['output']>

export const defineOperation = <const I extends GenericSchema, const O extends GenericSchema, const Who extends Audience>(
  operation: Operation<I, O, Who>,
): Operation<I, O, Who> => operation

/** What any operation can answer. */
export const COMMON_ERRORS = [
  'INTERNAL',
  'REQUEST_INVALID',
  'OPERATION_UNKNOWN',
  'REQUEST_TOO_LARGE',
  'BUSY',
  'SESSION_MISSING',
  'SESSION_EXPIRED',
  'SESSION_INVALID',
  'FORBIDDEN',
  'POST_ENDED',
  'TOO_MANY_REQUESTS',
  'ACCOUNT_CLOSED',
] as const satisfies readonly ErrorCode[]

/** Who is refused so often within a minute (may not, does not fit, too many) is not listened to until it is over; counted in the memory of each instance. */
export const REFUSALS_A_MINUTE = 600

/** A request over HTTP carries at most so many bytes (`rules.md` 23). */
export const REQUEST_BYTES_AT_MOST = 100 * 1024
