/** Every failure on the wire: its code, and its text with {parameters}. Codes and texts are those of CloudBase where known. */
const catalogue = {
  collectionMissing: [
    'DATABASE_COLLECTION_NOT_EXIST',
    '[ResourceNotFound] Db or Table not exist: {name}. Please check your request, but if the problem cannot be solved, contact us.',
  ],
  collectionExists: [
    'DATABASE_COLLECTION_ALREADY_EXIST',
    '[ResourceUnavailable.ResourceExist] Table exist: {name}. Please check your request, but if the problem cannot be solved, contact us.',
  ],
  writeFailed: ['DATABASE_REQUEST_FAILED', '[FailedOperation.{verb}] multiple write errors: [{write errors: [{{reason}}]}, {<nil>}]'],
  duplicate: ['DATABASE_DUPLICATE_WRITE', '[FailedOperation.{verb}] multiple write errors: [{write errors: [{{reason}}]}, {<nil>}]'],
  queryFailed: ['DATABASE_REQUEST_FAILED', '[FailedOperation] {reason}'],
  notSupported: ['DATABASE_REQUEST_FAILED', '[UnsupportedOperation] the local gateway does not support {what}'],
  invalidParameter: ['INVALID_PARAM', '[InvalidParameter] {reason}'],
  conflict: [
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
  ],
  transactionMissing: [
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
  ],
  transactionBusy: [
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionBusy] Transaction is busy. Please check your request, but if the problem persists, contact us.',
  ],
  tooManyTransactions: ['EXCEED_CONCURRENT_REQUEST_LIMIT', '[LimitExceeded] {limit} transactions are open already'],
  badSignature: ['SIGN_PARAM_INVALID', '[AuthFailure] {reason}'],
  unknownAction: ['INVALID_ACTION', '[InvalidAction] the local gateway has no action {action}'],
  tooLarge: ['EXCEED_REQUEST_LIMIT', '[LimitExceeded] the request is larger than {limit} bytes'],
  injected: ['SYS_ERR', '[InternalError] a failure asked for by /__control/fault'],
  internal: ['SYS_ERR', '[InternalError] {reason}'],
} as const

export type ErrorKind = keyof typeof catalogue

/** A failure that is answered as `{code, message}`. */
export class GatewayError extends Error {
  readonly code: string
  constructor(
    readonly kind: ErrorKind,
    parameters: Record<string, string | number> = {},
  ) {
    const [code, text] = catalogue[kind]
    super(text.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name])))
    this.code = code
  }
}

/** Ends a query that MongoDB would refuse, with its text. */
export function queryFailed(reason: string): never {
  throw new GatewayError('queryFailed', { reason })
}

/** Ends whatever this gateway would answer otherwise than MongoDB. */
export function notSupported(what: string): never {
  throw new GatewayError('notSupported', { what })
}

/** Ends a call whose fields make no sense. */
export function invalid(reason: string): never {
  throw new GatewayError('invalidParameter', { reason })
}

/** A write that MongoDB would refuse, with its text; the wire adds the verb around it. */
export class WriteFailure extends Error {
  constructor(
    reason: string,
    readonly duplicate = false,
  ) {
    super(reason)
  }
}
