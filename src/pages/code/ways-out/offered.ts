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

/** The ways out of a code that are open to this account, the main one first; `withheld`: those that would be, once the person is confirmed; `isToConfirm`: by this account. */
export function waysOutOf(
  code: Worded,
  rights: Rights,
): { offered: readonly ActionKey[]; withheld: readonly ActionKey[]; isToConfirm: boolean } {
  const actions = actionsOf(code)
  const offered = actions.filter((action) => isOffered(action, rights))
  const withheld = rights.role === 'unconfirmed' ? actions.filter((action) => !offered.includes(action)) : []
  return { offered, withheld, isToConfirm: rights.can.confirm !== null && withheld.length > 0 }
}
