import type { Paper } from './paper'

/** What a linked person is to the account (`rules.md` 1). */
export type Role = 'self' | 'dependant' | 'unconfirmed'

export interface LinkedPerson {
  /** Who it is: a keyed hash. */
  person: string
  /** Who applied for this person's health code, null when they did so themselves. */
  agent: string | null
  /** The role until now: self once confirmed by the full ID number or the face. */
  role: Role
}

/** The people who are self: confirmed once, and without an agent in the registry's newest record. */
const isSelf = ({ role, agent }: LinkedPerson): boolean => role === 'self' && agent === null

/** The role of each person of one account, in the order given: self stays self, who has a self as agent is a dependant, all others are unconfirmed. */
export function rolesOf(people: readonly LinkedPerson[]): Role[] {
  const selves = new Set(people.filter(isSelf).map(({ person }) => person))
  return people.map((linked) => {
    if (isSelf(linked)) return 'self'
    return linked.agent !== null && selves.has(linked.agent) ? 'dependant' : 'unconfirmed'
  })
}

/** What somebody linked by phone types to be confirmed as who holds it (`rules.md` 1). */
export const CONFIRM_WAYS = ['id-number', 'passport'] as const
export type ConfirmWay = (typeof CONFIRM_WAYS)[number]

const WAY_BY_PAPER: Readonly<Record<Paper, ConfirmWay>> = { IDENTITY_CARD: 'id-number', PASSPORT: 'passport' }

/** `null`: whose code was applied for by another is confirmed through them alone. */
export const confirmWayOf = ({ paper, agent }: { paper: Paper; agent: string | null }): ConfirmWay | null =>
  agent === null ? WAY_BY_PAPER[paper] : null
