import { failed, type Result } from '@domain/kernel/result'
import { SEED } from '../device/seed'
import type { Storage } from '../device/storage'
import type { Problem } from './problem'
import * as v from 'valibot'

/** The token that HTTP calls carry. */
export interface Sessions {
  token(): Promise<Result<string, Problem>>
  /** A new token in the place of one that no longer serves. */
  renew(ended: string): Promise<Result<string, Problem>>
}

export interface Session {
  token: string
  expiresAt: number
  /** Random bytes for a phone that has no source of its own, in hex. */
  seed?: string
}

const SessionSchema = v.object({ token: v.string(), expiresAt: v.number() })
const PLACE = 'session'

/** Keeps one session on the phone and starts another when there is none; calls that come together share one start. */
export function createSessions(storage: Storage, start: () => Promise<Result<Session, Problem>>): Sessions {
  let starting: Promise<Result<string, Problem>> | undefined
  /** For a phone whose storage is full. */
  let last: Session | undefined

  async function startOnce(): Promise<Result<string, Problem>> {
    const started = await start()
    if (!started.ok) return failed(started.error)
    const { seed, ...session } = started.value
    last = session
    storage.write(PLACE, session)
    if (seed !== undefined) storage.write(SEED, seed)
    return { ok: true, value: session.token }
  }

  const begin = () => {
    starting ??= startOnce().finally(() => {
      starting = undefined
    })
    return starting
  }
  const kept = () => last ?? storage.read(PLACE, SessionSchema)

  return {
    async token() {
      const session = kept()
      return session && session.expiresAt > Date.now() ? { ok: true, value: session.token } : begin()
    },
    async renew(ended) {
      const session = kept()
      return session && session.token !== ended ? { ok: true, value: session.token } : begin()
    },
  }
}
