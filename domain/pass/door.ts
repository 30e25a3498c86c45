import { type OfficeRules, type PlaceKind, ruleAt } from '../status/places'
import type { Passage } from '../status/status.table'
import { type Answer, checkPass } from './check'
import type { Known } from './check.table'
import { bytesOfText, shownAt } from './layout'
import { checkPaper, PAPER_VERSION } from './paper'
import type { Look } from './picture'

/** What the code of one who is let in, or not, comes to at one door: the passage, with this door's rule applied to 按场所通行. */
export type Admission = 'yes' | 'no' | 'fallback' | 'by-place' | 'with-mask' | 'with-certificate'

/** What a guard's screen says of a scan. */
export type Scanned =
  | { kind: 'pass'; admission: Admission; look: Look; hint: string; issuedAt: number; expiresAt: number; ageSeconds: number }
  | { kind: 'paper'; admission: Admission; look: Look; hint: string; lastDigits: string; expiresAt: number }
  | { kind: 'refused'; answer: Exclude<Answer, 'genuine' | 'revoked'> }
  | { kind: 'refused'; answer: 'revoked'; refusal: 'revoked' | 'reported' | 'paper-ended' }

/** A refusal in one word: a denied pass was replaced, or reported by staff; paper cannot be opened again. */
export type Refusal = Exclude<Answer, 'genuine'> | 'reported' | 'paper-ended'

/** What a door knows: `place` is null for staff without a venue, `rules` are the office's for kinds of place; times in unix seconds. */
export interface Door extends Omit<Known, 'keyOf' | 'isDenied'> {
  place: PlaceKind | null
  rules: OfficeRules | undefined
  keyFor: (use: 'pass' | 'paper') => Known['keyOf']
  /** `undefined` when a pass is not on the deny-list. */
  denialOf: (passId: string) => { isReported: boolean } | undefined
}

/** What a passage comes to at a kind of place (`status.md`, 限制聚集). */
export const admissionAt = (place: PlaceKind | null, passage: Passage, rules?: OfficeRules): Admission =>
  passage === 'by-place' && place !== null ? ruleAt(place, rules) : passage

/** Judges a scanned text at a door: a pass, a paper pass, or anything else. Pure, total, without network. */
export function judgeScan(text: string, door: Door): Scanned {
  const isPaper = bytesOfText(text)?.[0] === PAPER_VERSION
  return isPaper ? judgePaper(text, door) : judgePass(text, door)
}

function judgePass(text: string, { place, rules, keyFor, denialOf, ...known }: Door): Scanned {
  const checked = checkPass(text, { ...known, keyOf: keyFor('pass'), isDenied: (id) => denialOf(id) !== undefined })
  if (checked.answer === 'not-ours') return { kind: 'refused', answer: 'not-ours' }
  if (checked.answer !== 'genuine') return refused(checked.answer, denialOf(checked.pass.passId)?.isReported ? 'reported' : 'revoked')
  const { hint, issuedAt, ...look } = checked.pass
  return {
    kind: 'pass',
    admission: admissionAt(place, look.passage, rules),
    look: lookOf(look),
    hint,
    issuedAt,
    expiresAt: checked.expiresAt,
    ageSeconds: Math.max(known.now - shownAt(checked.pass), 0),
  }
}

function judgePaper(text: string, { place, rules, keyFor, denialOf, now, verify }: Door): Scanned {
  const checked = checkPaper(text, { now, verify, keyOf: keyFor('paper'), isDenied: (id) => denialOf(id) !== undefined })
  if (checked.answer === 'not-ours') return { kind: 'refused', answer: 'not-ours' }
  const { paper } = checked
  if (checked.answer !== 'genuine') return refused(checked.answer, 'paper-ended')
  const { hint, lastDigits } = paper
  return {
    kind: 'paper',
    admission: admissionAt(place, paper.passage, rules),
    look: lookOf(paper),
    hint,
    lastDigits,
    expiresAt: checked.expiresAt,
  }
}

const lookOf = ({ situation, colour, mark, passage }: Look): Look => ({ situation, colour, mark, passage })

const refused = (answer: Exclude<Answer, 'genuine' | 'not-ours'>, refusal: 'revoked' | 'reported' | 'paper-ended'): Scanned =>
  answer === 'revoked' ? { kind: 'refused', answer, refusal } : { kind: 'refused', answer }

/** Under which name a scan is counted: what it came to, never who. */
export function countedAs(scanned: Scanned): Passage | 'paper' | Exclude<Answer, 'genuine'> {
  if (scanned.kind === 'refused') return scanned.answer
  return scanned.kind === 'paper' ? 'paper' : scanned.look.passage
}
