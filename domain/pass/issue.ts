import { MINUTE } from '../kernel/china-time'
import { type Credential, hintOf, MINUTES_AT_MOST } from './layout'
import type { Look } from './picture'

/** What a phone says of the pass it holds for a person. */
export type HeldPass = Look & Pick<Credential, 'passId' | 'hint'> & { expiresAt: number }

/** What the person's pass would be if it were signed now; `until` in milliseconds: the least of all ends that bound it. */
export interface NewPass {
  look: Look
  passId: string
  maskedName: string
  until: number
}

/** An end that moves by less is not worth a signature … */
const MOVE_WORTH_SIGNING = 30 * MINUTE
/** … unless the held one ends this soon. */
const ENDS_SOON = 30 * MINUTE

/** Whole minutes from an instant in unix seconds, as the pass carries them; 0: too little is left for a pass. */
export const minutesUntil = (issuedAt: number, until: number): number =>
  Math.min(Math.floor((until / 1000 - issuedAt) / 60), MINUTES_AT_MOST)

const LOOK_FIELDS = ['situation', 'colour', 'mark', 'passage'] as const

/** Whether a new credential is to be signed (`rules.md` 14). `now` in milliseconds. */
export function isSigningDue(held: HeldPass | undefined, { look, passId, maskedName, until }: NewPass, now: number): boolean {
  if (!held || held.passId !== passId || held.hint !== hintOf(maskedName)) return true
  if (LOOK_FIELDS.some((field) => held[field] !== look[field])) return true
  const issuedAt = Math.floor(now / 1000)
  const heldUntil = held.expiresAt * 1000
  const moves = (issuedAt + 60 * minutesUntil(issuedAt, until)) * 1000 - heldUntil
  return Math.abs(moves) >= MOVE_WORTH_SIGNING || (heldUntil - now < ENDS_SOON && Math.abs(moves) >= MINUTE)
}
