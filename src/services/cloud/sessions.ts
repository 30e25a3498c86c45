import { failed, type Result } from '@domain/kernel/result'
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
}

const SessionSchema = v.object({ token: v.string(), expiresAt: v.number() })
const PLACE = 'session'

/** Keeps one session on the phone and starts another when there is none; calls that come together share one start. */
export function createSessions(storage: Storage, start: () => Promise<Result<Session, Problem>>): Sessions {
  let starting: Promise<Result<string, Problem>> | undefined

  async function startOnce(): Promise<Result<string, Problem>> {
    const started = await start()
    if (!started.ok) return failed(started.error)
    storage.write(PLACE, started.value)
    return { ok: true, value: started.value.token }
  }

  const begin = () => {
    starting ??= startOnce().finally(() => {
      starting = undefined
    })
    return starting
  }

  return {
    async token() {
      const kept = storage.read(PLACE, SessionSchema)
      return kept && kept.expiresAt > Date.now() ? { ok: true, value: kept.token } : begin()
    },
    async renew(ended) {
      const kept = storage.read(PLACE, SessionSchema)
      return kept && kept.token !== ended ? { ok: true, value: kept.token } : begin()
    },
  }
}
