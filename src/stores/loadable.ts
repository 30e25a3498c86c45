import type { Problem } from '@/services/cloud/problem'
import type { Result } from '@domain/kernel/result'

/** Something that comes over the network; `stale`: an older value stays while a newer one could not be had. */
export type Loadable<Value> =
  | { kind: 'idle' }
  | { kind: 'loading' }
  | { kind: 'ready'; value: Value }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'stale'; value: Value; problem: Problem }

export const IDLE = { kind: 'idle' } as const
export const LOADING = { kind: 'loading' } as const

export const settled = <Value>(result: Result<Value, Problem>): Loadable<Value> =>
  result.ok ? { kind: 'ready', value: result.value } : { kind: 'failed', problem: result.error }

/** As what was asked for again ended: where it failed, the older value stays. */
export function renewed<Value>(before: Loadable<Value>, result: Result<Value, Problem>): Loadable<Value> {
  const value = valueOf(before)
  return result.ok || value === undefined ? settled(result) : { kind: 'stale', value, problem: result.error }
}

/** The value there is, fresh or not. */
export const valueOf = <Value>(state: Loadable<Value>): Value | undefined =>
  state.kind === 'ready' || state.kind === 'stale' ? state.value : undefined

export const problemOf = (state: Loadable<unknown>): Problem | undefined =>
  state.kind === 'failed' || state.kind === 'stale' ? state.problem : undefined
