interface DatabaseError {
  code?: unknown
  message?: unknown
}

/** A key that must be unique is there already. The platform has two codes for this; both are told apart by the text of MongoDB. */
export function isDuplicate(error: unknown): boolean {
  const { code, message } = (error ?? {}) as DatabaseError
  return code === 'DATABASE_DUPLICATE_WRITE' || /E11000/.test(String(message))
}

/** Codes of the SDK for an answer that did not come in time, and of the platform for more calls than it takes at once. */
const OVERLOADED: readonly unknown[] = ['ESOCKETTIMEDOUT', 'ETIMEDOUT', 'EXCEED_CONCURRENT_REQUEST_LIMIT']

/** The database has too much to do. Whether it did what it was asked is not known: operations can be repeated. */
export const isOverloaded = (error: unknown): boolean => OVERLOADED.includes(((error ?? {}) as DatabaseError).code)

/** A transaction lost against another one: it can be tried again. */
export const isConflict = (error: unknown): boolean => ((error ?? {}) as DatabaseError).code === 'DATABASE_TRANSACTION_CONFLICT'
