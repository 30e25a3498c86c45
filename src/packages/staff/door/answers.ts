import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import type { MarkShape } from '@/ui/mark/mark'
import { mayDo, type Role } from '@domain/access/rights.table'
import type { Admission, Refusal, Scanned } from '@domain/pass/door'
import type { Look } from '@domain/pass/picture'
import { SITUATIONS } from '@domain/status'

/** The colour of the whole screen: green lets in, red keeps out, amber asks for something first. */
export type Tone = 'yes' | 'no' | 'ask'

/** What the whole screen says: one mark, one verdict, one sentence. */
export interface Screen {
  tone: Tone
  mark: MarkShape
  title: string
  text: string
}

const ADMITTED: Readonly<Record<Admission, Pick<Screen, 'tone' | 'mark'>>> = {
  yes: { tone: 'yes', mark: 'tick' },
  'with-mask': { tone: 'yes', mark: 'tick' },
  no: { tone: 'no', mark: 'cross' },
  'by-place': { tone: 'ask', mark: 'bar' },
  'with-certificate': { tone: 'ask', mark: 'bar' },
  fallback: { tone: 'ask', mark: 'bar' },
}

const REFUSED: Readonly<Record<Refusal, Pick<Screen, 'tone' | 'mark'>>> = {
  forged: { tone: 'no', mark: 'cross' },
  reported: { tone: 'no', mark: 'cross' },
  revoked: { tone: 'ask', mark: 'question' },
  'paper-ended': { tone: 'no', mark: 'cross' },
  expired: { tone: 'ask', mark: 'question' },
  clock: { tone: 'ask', mark: 'question' },
  stale: { tone: 'ask', mark: 'question' },
  'unknown-key': { tone: 'ask', mark: 'question' },
  'not-ours': { tone: 'ask', mark: 'question' },
}

/** A yes makes room for the next person by itself. */
export const YES_STAYS_SECONDS = 6

/** `true` when the guard may let the person in without another word. */
export const admits = (scanned: Scanned): boolean => scanned.kind !== 'refused' && ADMITTED[scanned.admission].tone === 'yes'

/** A yes that goes by itself. Paper stays: the name and the document on it are compared with a card first, for as long as that takes. */
export const makesRoom = (scanned: Scanned): boolean => admits(scanned) && scanned.kind !== 'paper'

/** A genuine code that does not pass for its itinerary alone: staff who may can send its holder to the grass roots. */
export const mayBeFilledIn = (scanned: Scanned, account: { role: Role } | undefined): boolean =>
  scanned.kind === 'pass' &&
  SITUATIONS[scanned.look.situation].actions.includes('send-to-grass-roots') &&
  account !== undefined &&
  mayDo(account.role, 'verification.submitForHolder')

/** What a code comes to at this door. A plain no is said in the situation's own words. */
export function screenOfAdmission(admission: Admission, { passage, situation }: Pick<Look, 'passage' | 'situation'>): Screen {
  const { admissions } = staffTexts().door
  const isHere = admission === 'no' && passage === 'by-place'
  const said = admissions[isHere ? 'not-here' : admission]
  const isPlain = admission === 'no' && !isHere
  return { ...ADMITTED[admission], ...said, text: isPlain ? say(SITUATIONS[situation].guard) : said.text }
}

export function screenOf(scanned: Scanned): Screen {
  if (scanned.kind !== 'refused') return screenOfAdmission(scanned.admission, scanned.look)
  const refusal = scanned.answer === 'revoked' ? scanned.refusal : scanned.answer
  return { ...REFUSED[refusal], ...staffTexts().door.refusals[refusal] }
}
