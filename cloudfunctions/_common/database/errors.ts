interface DatabaseError {
  code?: unknown
  message?: unknown
}

/** A key that must be unique is there already. The platform has two codes for this; both are told apart by the text of MongoDB. */
export function isDuplicate(error: unknown): boolean {
  const { code, message } = (error ?? {}) as DatabaseError
  return code === 'DATABASE_DUPLICATE_WRITE' || /E11000/.test(String(message))
}

/** A transaction lost against another one: it can be tried again. */
export const isConflict = (error: unknown): boolean => ((error ?? {}) as DatabaseError).code === 'DATABASE_TRANSACTION_CONFLICT'
