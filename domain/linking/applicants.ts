import type { Instant } from '../kernel/china-time'
import { type Colour, compareColours } from './colour'
import type { Role } from './role'

/** So many people are shown at most (`rules.md` 1). */
export const APPLICANTS_AT_MOST = 20

export interface Applicable {
  colour: Colour
  role: Role
  linkedAt: Instant
}

const confirmedFirst = (one: Applicable, other: Applicable): number =>
  Number(one.role === 'unconfirmed') - Number(other.role === 'unconfirmed') || other.linkedAt - one.linkedAt

/**
 * The people to show and how many are left out: of too many the confirmed stay, then the newest; those who stay are ordered from the worst
 * colour, within one colour as they were chosen (`product.md` 4, `rules.md` 1).
 */
export function chooseApplicants<Person extends Applicable>(people: readonly Person[]): { shown: Person[]; leftOut: number } {
  const chosen = [...people].sort(confirmedFirst).slice(0, APPLICANTS_AT_MOST)
  return { shown: chosen.sort((one, other) => compareColours(one.colour, other.colour)), leftOut: people.length - chosen.length }
}
