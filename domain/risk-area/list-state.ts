export const LIST_STATES = ['current', 'former', 'proposed', 'passed'] as const
/** In force now; in force before; may come into force; never was and is not later than the one in force. */
export type ListState = (typeof LIST_STATES)[number]

interface Kept {
  version: string
  isCurrent: boolean
  wasCurrent: boolean
}

/** What can be done with a list that is kept: a former one can be gone back to, a proposed one confirmed, one that was passed over nothing (`product.md` 10). */
export function stateOf({ version, isCurrent, wasCurrent }: Kept, currentVersion: string | undefined): ListState {
  if (isCurrent) return 'current'
  if (wasCurrent) return 'former'
  return currentVersion === undefined || version > currentVersion ? 'proposed' : 'passed'
}
