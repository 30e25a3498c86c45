/** What an expected failure looks like: returned, never thrown. Bugs are thrown and caught once, in the pipeline. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure }

export const done = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

export const failed = <Failure>(error: Failure): { ok: false; error: Failure } => ({ ok: false, error })
