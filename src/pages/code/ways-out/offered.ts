import type { Applicant } from '@/stores/shown'
import { type ActionKey, actionsOf, type Worded } from '@domain/status'

/** What the server allows this account to do with a person. */
export type Rights = Pick<Applicant, 'can' | 'role'>

/** Actions that only somebody confirmed may take; all others are open to everybody. */
const NEEDS: Readonly<Partial<Record<ActionKey, (rights: Rights) => boolean>>> = {
  'send-to-grass-roots': ({ can }) => can.sendToGrassRoots,
  'temporary-pass': ({ can }) => can.applyTemporaryPass,
  'read-verification': ({ role }) => role !== 'unconfirmed',
  'hand-in-negative-test': ({ role }) => role !== 'unconfirmed',
}

const isOffered = (action: ActionKey, rights: Rights): boolean => NEEDS[action]?.(rights) ?? true

/** The ways out of a code that are open to this account, the main one first; `isWithheld`: another would be, once the person is confirmed. */
export function waysOutOf(code: Worded, rights: Rights): { offered: readonly ActionKey[]; isWithheld: boolean } {
  const actions = actionsOf(code)
  const offered = actions.filter((action) => isOffered(action, rights))
  return { offered, isWithheld: rights.can.confirm !== null && offered.length < actions.length }
}
