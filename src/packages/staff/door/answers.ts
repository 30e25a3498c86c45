import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import type { MarkShape } from '@/ui/mark/mark'
import type { Admission, Refusal, Scanned } from '@domain/pass/door'
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
  expired: { tone: 'ask', mark: 'question' },
  clock: { tone: 'ask', mark: 'question' },
  stale: { tone: 'ask', mark: 'question' },
  'unknown-key': { tone: 'ask', mark: 'question' },
  'not-ours': { tone: 'ask', mark: 'question' },
}

/** `true` when the guard may let the person in without another word. */
export const admits = (scanned: Scanned): boolean => scanned.kind !== 'refused' && ADMITTED[scanned.admission].tone === 'yes'

export function screenOf(scanned: Scanned): Screen {
  const { admissions, refusals } = staffTexts().door
  if (scanned.kind === 'refused') {
    const refusal = scanned.answer === 'revoked' && scanned.isReported ? 'reported' : scanned.answer
    return { ...REFUSED[refusal], ...refusals[refusal] }
  }
  const { admission, look } = scanned
  const isHere = admission === 'no' && look.passage === 'by-place'
  const said = admissions[isHere ? 'not-here' : admission]
  const isPlain = admission === 'no' && !isHere
  return { ...ADMITTED[admission], ...said, text: isPlain ? say(SITUATIONS[look.situation].guard) : said.text }
}
