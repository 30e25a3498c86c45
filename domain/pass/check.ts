import { type Known, PASS_RULES, type PassRule } from './check.table'
import { expiresAt, type Pass, readPass } from './layout'

/** One of the eight answers. What a refused pass says of its holder is not to be shown: only `genuine` says it is true. */
export type Checked =
  | { answer: 'not-ours' }
  | { answer: PassRule['answer']; pass: Pass }
  | { answer: 'genuine'; pass: Pass; expiresAt: number; secondsLeft: number }

export type Answer = Checked['answer']

/** Checks the text of a scanned code (`pass.md`): pure, total, without network. */
export function checkPass(text: string, known: Known): Checked {
  const read = readPass(text)
  if (!read) return { answer: 'not-ours' }
  const { pass } = read
  const rule = PASS_RULES.find(({ when }) => when(read, known))
  if (rule) return { answer: rule.answer, pass }
  return { answer: 'genuine', pass, expiresAt: expiresAt(pass), secondsLeft: expiresAt(pass) - known.now }
}
