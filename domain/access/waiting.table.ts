import { type DeskSection, deskOf } from './desk.table'
import type { Role } from './rights.table'

/** What waits for somebody at the desk, in the room where it is worked on: whoever may open that sees how much. */
const WAITS_IN = {
  /** Cases that nobody has received for a day, and measures that are over and unconfirmed. */
  'cases-unreceived': 'cases',
  'cases-due': 'cases',
  'invitations-open': 'staff',
  'orders-open': 'orders',
  'lists-proposed': 'risk-lists',
  /** White lists that were checked and are not entered whole. */
  'imports-unfinished': 'white-lists',
} as const satisfies Record<string, DeskSection>

export type Waiting = keyof typeof WAITS_IN
export const WAITINGS = Object.keys(WAITS_IN) as Waiting[]

/** More are not counted. */
export const WAITING_COUNTED_AT_MOST = 100

export const waitingIn = (room: DeskSection): Waiting[] => WAITINGS.filter((waiting) => WAITS_IN[waiting] === room)

/** What of it a role is told. */
export const waitingFor = (role: Role): Waiting[] => deskOf(role).flatMap(waitingIn)
