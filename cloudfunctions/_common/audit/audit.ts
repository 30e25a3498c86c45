import type { Instant } from '@domain/kernel/china-time'
import { database } from '../database/app'
import type { Caller } from '../identity/caller'

/** Kept 180 days (`rules.md` 3): `expiresAt` is a date for the TTL index. */
const KEPT_MS = 180 * 24 * 60 * 60_000

/** Who did which sensitive act, about whom, when, and how it ended. No personal data: accounts are hashes already. */
export async function recordAct(act: {
  operation: string
  caller: Caller
  at: Instant
  outcome: string
  requestId: string
  /** Case or person, by the reference that the request named. */
  about: string | undefined
}): Promise<void> {
  const { operation, caller, at, outcome, requestId, about = null } = act
  const account = caller.kind === 'citizen' || caller.kind === 'staff' ? caller.account : caller.kind
  await database.collection('audit').add({ operation, account, at, outcome, requestId, about, expiresAt: new Date(at + KEPT_MS) })
}
