/** Digits of a number in base 32, lowest first: the first 32 characters end it, the others say that more follow. */
export const STEP_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const BITS_A_DIGIT = 5
const BASE = 2 ** BITS_A_DIGIT

/** The whole numbers that a text stands for; the lowest bit of each is its sign. */
export function readSteps(text: string): number[] {
  const steps: number[] = []
  let [value, shift] = [0, 0]
  for (const character of text) {
    const digit = STEP_DIGITS.indexOf(character)
    value += (digit % BASE) << shift
    shift += BITS_A_DIGIT
    if (digit >= BASE) continue
    steps.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2)
    ;[value, shift] = [0, 0]
  }
  return steps
}
