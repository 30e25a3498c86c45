import type { PersonRef, PhoneRef } from '../kernel/ids'
import type { Role } from './role'

export interface PlannedLink {
  person: PersonRef
  /** The phone they are linked through; null for face and passport. */
  phone: PhoneRef | null
  role: Role
}

export interface LinkPlan {
  /** New in this account. */
  added: PersonRef[]
  /** Linked already, from now on through the phone asked about. */
  moved: PersonRef[]
  /** Linked no more. */
  removed: PersonRef[]
}

interface Asked {
  phone: PhoneRef
  /** Who is registered under it now. */
  registered: readonly PersonRef[]
  /** Whether another phone of the account still counts as proved. */
  isProved(phone: PhoneRef): boolean
}

/**
 * What linking by a phone changes. Who is registered under it is linked through it. Who is not any more, or hangs on a phone whose proof has
 * lapsed: strangers go, the confirmed stay and follow the phone just proved (`rules.md` 2).
 */
export function planLinks(links: readonly PlannedLink[], { phone, registered, isProved }: Asked): LinkPlan {
  const known = new Set(links.map(({ person }) => person))
  const others = links.filter(({ person }) => !registered.includes(person))
  const adrift = others.filter((link) => link.phone !== null && (link.phone === phone || !isProved(link.phone)))
  const [strangers, confirmed] = [adrift.filter(isStranger), adrift.filter((link) => !isStranger(link))]
  return {
    added: registered.filter((person) => !known.has(person)),
    moved: [...registered.filter((person) => known.has(person)), ...confirmed.map(({ person }) => person)],
    removed: strangers.map(({ person }) => person),
  }
}

const isStranger = ({ role }: PlannedLink) => role === 'unconfirmed'
