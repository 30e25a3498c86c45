interface Kind {
  /** What the SDK reports. */
  code: string
  /** What `wx.cloud.callFunction` reports. */
  errCode: number
  /** HTTP status of the access service. */
  status: number
  message: (details: Details) => string
}

interface Details {
  name?: string
  seconds?: number
  megabytes?: number
  reason?: string
}

/** Codes and texts as public logs of the platform show them; the README says which are assumed. */
const kinds = {
  notFound: {
    code: 'FUNCTION_NOT_FOUND',
    errCode: -501000,
    status: 404,
    message: ({ name }) => `FunctionName parameter could not be found: ${name}`,
  },
  failed: { code: 'FUNCTIONS_EXECUTE_FAIL', errCode: -504002, status: 500, message: ({ reason }) => `functions execute fail: ${reason}` },
  timedOut: {
    code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    errCode: -504003,
    status: 504,
    message: ({ seconds }) => `Invoking task timed out after ${seconds} seconds`,
  },
  outOfMemory: {
    code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
    errCode: -504002,
    status: 500,
    message: ({ megabytes }) => `Memory limit exceeded: ${megabytes} MB`,
  },
  exited: { code: 'FUNCTIONS_EXECUTE_FAIL', errCode: -504002, status: 500, message: () => 'Process exited before completing request' },
  tooBusy: { code: 'EXCEED_CONCURRENT_REQUEST_LIMIT', errCode: -501003, status: 429, message: () => 'too many invocations are waiting' },
  eventTooLarge: {
    code: 'EXCEED_REQUEST_SIZE_LIMIT',
    errCode: -501007,
    status: 413,
    message: () => 'The size of event exceeds the upper limit (6MB)',
  },
  resultTooLarge: {
    code: 'FUNCTIONS_EXECUTE_FAIL',
    errCode: -504002,
    status: 500,
    message: () => 'The size of response exceeds the upper limit (6MB)',
  },
} satisfies Record<string, Kind>

export type FunctionErrorKind = keyof typeof kinds

/** An invocation that gave no result. */
export class FunctionError extends Error {
  readonly code: string
  readonly errCode: number
  readonly status: number
  /** Of the invocation; empty when there was none. */
  requestId = ''

  constructor(
    readonly kind: FunctionErrorKind,
    details: Details = {},
  ) {
    const { code, errCode, status, message }: Kind = kinds[kind]
    super(message(details))
    this.code = code
    this.errCode = errCode
    this.status = status
  }
}
