import type { Staff } from './caller'

/** As whom they act on what belongs to a street. */
export const actorOf = ({ role }: Staff): 'grid' | 'office' => (role === 'office' ? 'office' : 'grid')

/** The streets they reach, as the table of rights says; null: all. */
export const streetsOf = ({ scope, streets }: Staff): readonly string[] | null => (scope === 'all' ? null : streets)

/** It lies in one of their streets. */
export function isTheirs(staff: Staff, { street }: { street: string }): boolean {
  const streets = streetsOf(staff)
  return streets === null || streets.includes(street)
}
