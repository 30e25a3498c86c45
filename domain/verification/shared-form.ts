import { DAY, type Instant } from '../kernel/china-time'
import type { CaseForm } from './form'

/** Who travelled together hands in within these days; after that the days that are asked about are others. */
export const JOURNEY_SHARED_FOR = 3 * DAY

/** What people of one household have in common: where they live, and for some days the journey and how they came. */
export type SharedForm = Pick<CaseForm, 'phone' | 'street' | 'address'> & Partial<Pick<CaseForm, 'hasLeft' | 'from' | 'account'>>

/** Of another one's form what serves a person of the same household; what each answers for themselves, risk areas, health, contacts, never. */
export function sharedForm({ phone, street, address, hasLeft, from, account }: CaseForm, openedAt: Instant, now: Instant): SharedForm {
  const home = { phone, street, address }
  return now - openedAt <= JOURNEY_SHARED_FOR ? { ...home, hasLeft, from, account } : home
}
