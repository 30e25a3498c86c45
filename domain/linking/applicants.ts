import type { Instant } from '../kernel/china-time'
import { type Colour, compareColours } from './colour'
import type { ConfirmWay, Role } from './role'

/** So many people are shown at most (`rules.md` 1). */
export const APPLICANTS_AT_MOST = 20

export interface Applicable {
  colour: Colour
  role: Role
  /** What would make them self; null when nothing can. */
  confirmBy: ConfirmWay | null
  /** Another of the people has them as agent. */
  isAgent?: boolean
  linkedAt: Instant
}

/** One’s own code before those of one’s family; of the others, through whom more are confirmed before who can only be confirmed alone, and these before who cannot be. */
function rankOf({ role, confirmBy, isAgent = false }: Applicable): number {
  if (role === 'self') return 0
  if (role === 'dependant') return 1
  if (confirmBy === null) return 4
  return isAgent ? 2 : 3
}

const stayingFirst = (one: Applicable, other: Applicable): number => rankOf(one) - rankOf(other) || other.linkedAt - one.linkedAt

/**
 * The people to show and how many are left out: of too many the confirmed stay, then who can be, else nobody could; then the newest. Those who stay are ordered from the worst
 * colour, within one colour as they were chosen (`product.md` 4, `rules.md` 1).
 */
export function chooseApplicants<Person extends Applicable>(people: readonly Person[]): { shown: Person[]; leftOut: number } {
  const chosen = [...people].sort(stayingFirst).slice(0, APPLICANTS_AT_MOST)
  return { shown: chosen.sort((one, other) => compareColours(one.colour, other.colour)), leftOut: people.length - chosen.length }
}
