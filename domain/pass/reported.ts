import { done, failed, type Result } from '../kernel/result'
import { type Answer, checkPass } from './check'
import type { Known } from './check.table'
import { bytesOfText } from './layout'
import { checkPaper, PAPER_VERSION } from './paper'

/** What a report knows: `keyFor` as at a door, `now` in unix seconds. */
export interface Reporting extends Omit<Known, 'keyOf' | 'isDenied'> {
  keyFor: (use: 'pass' | 'paper') => Known['keyOf']
}

/** The id of a code that staff report, moving or on paper, or why it is none of ours. One that is denied already counts as genuine: a report can be repeated. */
export function reportedPass(text: string, { keyFor, ...known }: Reporting): Result<string, Exclude<Answer, 'genuine'>> {
  const isPaper = bytesOfText(text)?.[0] === PAPER_VERSION
  if (isPaper) {
    const checked = checkPaper(text, { ...known, keyOf: keyFor('paper'), isDenied: () => false })
    return checked.answer === 'genuine' ? done(checked.paper.passId) : failed(checked.answer)
  }
  const checked = checkPass(text, { ...known, keyOf: keyFor('pass'), isDenied: () => false })
  return checked.answer === 'genuine' ? done(checked.pass.passId) : failed(checked.answer)
}
