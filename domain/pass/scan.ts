import { type Checked, checkPass } from './check'
import type { Known } from './check.table'
import { readPass, shownAt } from './layout'

/** The id on a code, whoever signed it: to look up what is known of it before it is checked. */
export const passIdOf = (text: string): string | undefined => readPass(text)?.pass.passId

/** Checks a code as of the moment when it was on the screen: what is done about a scan may take minutes. One that is ahead of the time is checked as of now. */
export function checkScan(text: string, known: Known): Checked {
  const read = readPass(text)
  return checkPass(text, read ? { ...known, now: Math.min(known.now, shownAt(read.pass)) } : known)
}
