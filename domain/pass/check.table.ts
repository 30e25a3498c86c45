import { isEqual } from './bytes'
import { walkDown } from './chain'
import { expiresAt, type Pass, type ReadPass, slotAt } from './layout'
import type { Sha256, Verify } from './primitives'

/** What is known beside the code itself; `now` in unix seconds. */
export interface Known {
  now: number
  /** The public key of an id; `undefined` when the list has none. */
  keyOf: (keyId: number) => Uint8Array | undefined
  /** Whether a pass id (16 hex digits) is on the deny-list. */
  isDenied: (passId: string) => boolean
  sha256: Sha256
  verify: Verify
}

export interface PassRule {
  id: `P-${string}`
  answer: 'unknown-key' | 'forged' | 'revoked' | 'expired' | 'clock' | 'stale'
  when: (read: ReadPass, known: Known) => boolean
  /** The condition in words, for the printed rule book. */
  condition: string
}

/** A code of the next slot is still good: the two clocks may differ by half a minute. */
const SLOTS_AHEAD_AT_MOST = 1
/** So is one of the two slots before: a guard needs time to scan. */
const SLOTS_BEHIND_AT_MOST = 2

const reachesAnchor = ({ slot, reveal, anchor }: Pass, sha256: Sha256) => isEqual(walkDown(slot + 1, reveal, 0, sha256), anchor)

/** Read from the top once a text is known to be one of our codes (else `not-ours`): the first row that fits is the answer; none fits → `genuine`. */
export const PASS_RULES: readonly PassRule[] = [
  {
    id: 'P-02',
    answer: 'unknown-key',
    when: ({ pass }, { keyOf }) => keyOf(pass.keyId) === undefined,
    condition: 'the key id is not in the key list',
  },
  {
    id: 'P-03',
    answer: 'forged',
    when: ({ pass, message, signature }, { keyOf, verify, sha256 }) => {
      const key = keyOf(pass.keyId)
      // The chain first: it is cheaper, and both have to hold.
      return !reachesAnchor(pass, sha256) || !key || !verify(signature, message, key)
    },
    condition: 'the signature fails, or slot + 1 steps from the reveal do not give the anchor',
  },
  { id: 'P-04', answer: 'revoked', when: ({ pass }, { isDenied }) => isDenied(pass.passId), condition: 'the pass id is on the deny-list' },
  { id: 'P-05', answer: 'expired', when: ({ pass }, { now }) => now >= expiresAt(pass), condition: 'now >= issued at + minutes' },
  {
    id: 'P-06',
    answer: 'clock',
    when: ({ pass }, { now }) => pass.slot > slotAt(pass, now) + SLOTS_AHEAD_AT_MOST,
    condition: 'slot > slot of now + 1',
  },
  {
    id: 'P-07',
    answer: 'stale',
    when: ({ pass }, { now }) => pass.slot < slotAt(pass, now) - SLOTS_BEHIND_AT_MOST,
    condition: 'slot < slot of now - 2',
  },
]
