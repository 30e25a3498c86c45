import type { Applicant } from '@/stores/shown'
import type { ActionKey } from '@domain/status'

/** What the server allows this account to do with a person. */
export type Rights = Pick<Applicant, 'can' | 'role'>

/** Actions that only somebody confirmed may take; all others are open to everybody. */
const NEEDS: Readonly<Partial<Record<ActionKey, (rights: Rights) => boolean>>> = {
  'send-to-grass-roots': ({ can }) => can.sendToGrassRoots,
  'temporary-pass': ({ can }) => can.applyTemporaryPass,
  'read-verification': ({ role }) => role !== 'unconfirmed',
  'hand-in-negative-test': ({ role }) => role !== 'unconfirmed',
}

export const isOffered = (action: ActionKey, rights: Rights): boolean => NEEDS[action]?.(rights) ?? true
