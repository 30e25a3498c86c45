import type { DeclarationState } from '@domain/declaration/declaration'
import type { CivilDate, Instant } from '@domain/kernel/china-time'
import type { AccountId, PersonId, PersonRef, PhoneId, PhoneRef } from '@domain/kernel/ids'
import type { ConfirmWay, Role } from '@domain/linking/role'
import type { PersonColour } from '@domain/linking/source'
import type { Itinerary } from '@domain/status'
import type { TemporaryPass } from '@domain/status/temporary-pass'
import type { CaseStanding } from '@domain/verification/case'

/** A phone proved in an account, the bit of its itinerary, and the validity that follows from it (`rules.md` 2, 9, 11). */
export interface HolderPhone {
  phoneId: PhoneId
  phoneCipher: string
  /** When an SMS code last proved it. */
  provedAt: Instant
  itinerary: Itinerary
  answeredAt: Instant
  /** Since when the answers are exposed; null when the newest is not. */
  exposedSince: Instant | null
  /** Of the cities actually asked about. */
  setHash: string
  authorisedAt: Instant
  reach: Instant
  capAt: Instant
  shownAt: Instant
}

/** What showing needs of a linked person, copied from `persons` under its revision: enums and instants, no details of cases. */
export interface PersonFacts extends PersonColour {
  revision: number
  /** The newest case; what it counts for depends on the instant and the phone. */
  case?: Pick<CaseStanding, 'state' | 'measure' | 'negativeTest' | 'closedAt' | 'isCleared' | 'sentBack'>
  truckUntil?: Instant
  whitelistUntil?: Instant
  /** Carried by the person's own phone from another account; 0 when nothing is. */
  exposedUntil: Instant
  /** Since when, of the latest of them. */
  exposedSince: Instant
}

/** The pass that this account shows for a person: drawn at linking, authorising and denial, never at showing (`rules.md` 14). */
export interface HolderPass {
  id: string
  /** It is in `passes` until then: nothing signed with it may last longer. */
  end: Instant
}

/** A linked person. Without facts they are not shown yet. */
export interface HolderPerson {
  personId: PersonId
  /** The phone they are linked through; null for face and passport. */
  phone: PhoneRef | null
  through: 'phone' | 'face' | 'passport'
  role: Role
  /** What would make them self; null for somebody's dependant. */
  confirmBy: ConfirmWay | null
  /** Others of the account have them as agent; absent until that is known. */
  isAgent?: boolean
  linkedAt: Instant
  nameCipher: string
  facts?: PersonFacts
  /** 临时通行, the newest one granted here; goes when the colour is another. */
  temporary?: TemporaryPass
  /** Absent until a phone of the account is authorised. */
  pass?: HolderPass
}

/** What the code page has to know of a declaration. */
export interface DeclaredNote {
  state: DeclarationState
  arrivesOn: CivilDate
  changedAt: Instant
}

/** One document of `holders`: everything that showing needs of an account, so that it takes one round trip (`rules.md` 12). */
export interface HolderRecord {
  _id: AccountId
  closed: boolean
  /** Since when it is being deleted; absent while it is open (sparse index). */
  closedAt?: Instant
  createdAt: Instant
  /** 非法访问: until when, 0 for never. */
  lockedUntil: Instant
  phones: Record<PhoneRef, HolderPhone>
  people: Record<PersonRef, HolderPerson>
  /** The newest declared journey 预申报, for the code page. */
  declared?: DeclaredNote
  /** While a linking operation of this account runs; the next one waits for it. */
  linkingUntil?: Instant
}
