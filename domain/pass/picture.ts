import type { Decision } from '../status'
import { SITUATION_NUMBERS } from '../status/situation-numbers'

/** What a guard sees of a code, as the pass carries it. */
export type Look = Pick<Decision, 'situation' | 'colour' | 'mark' | 'passage'>

/** Places are values of the format: never change their order. */
const COLOURS: readonly Look['colour'][] = ['green', 'yellow', 'red', 'grey']
const MARKS: readonly Look['mark'][] = ['none', 'tick', 'small-tick', 'cross', 'question']
const PASSAGES: readonly Look['passage'][] = ['yes', 'no', 'by-place', 'fallback']

/** 非法访问 has no code. */
const LOCKED = 13
const SITUATIONS = SITUATION_NUMBERS.filter((situation) => situation !== LOCKED)

/** Bit 7 zero, bits 6-5 colour, 4-2 mark, 1-0 passage. */
export const pictureOf = ({ colour, mark, passage }: Look): number =>
  (COLOURS.indexOf(colour) << 5) | (MARKS.indexOf(mark) << 2) | PASSAGES.indexOf(passage)

/** @returns `undefined` for a situation that has no pass, the reserved bit, or a mark that does not exist */
export function readLook(situation: number, picture: number): Look | undefined {
  const mark = MARKS[(picture >> 2) & 7] as Look['mark'] | undefined
  const known = SITUATIONS.find((number) => number === situation)
  if (!known || picture > 0x7f || !mark) return undefined
  return { situation: known, colour: COLOURS[picture >> 5], mark, passage: PASSAGES[picture & 3] }
}
