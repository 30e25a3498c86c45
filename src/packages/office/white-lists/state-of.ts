import { whiteListTexts } from '@/i18n/packages/office/white-lists/texts'
import type { Import } from '@/stores/office/list-import.store'

export const isLapsed = ({ state, lapsesAt }: Import, now: number): boolean => state === 'proposed' && lapsesAt <= now

/** How a list stands, in words. */
export function stateOf(one: Import, now: number): string {
  const words = whiteListTexts()
  return isLapsed(one, now) ? words.lapsed : words.states[one.state]
}
