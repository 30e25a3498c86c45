import { evalExpr } from 'mingo/core'
import { queryFailed } from '../errors'
import type { Expression } from './expression'

/** Searches within what `split` makes of a text: its characters, or its bytes. */
function indexIn(name: string, split: (text: string) => readonly unknown[]): Expression {
  return (doc, operand, options) => {
    const [text, part, from = 0, to] = evalExpr(doc, operand, options) as [unknown, unknown, number?, number?]
    if (text === null || text === undefined) return null
    if (typeof text !== 'string' || typeof part !== 'string') return queryFailed(`${name} requires strings as its first two arguments`)
    const [units, wanted] = [split(text).slice(0, to), split(part)]
    for (let at = from; at <= units.length - wanted.length; at++) {
      if (wanted.every((unit, i) => units[at + i] === unit)) return at
    }
    return -1
  }
}

/** $substrBytes, for which a negative length means the rest. */
const $substr: Expression = (doc, operand, options) => {
  const [text, from, length] = evalExpr(doc, operand, options) as [unknown, number, number]
  if (text === null || text === undefined) return ''
  const bytes = Buffer.from(String(text as string | number))
  const to = length < 0 ? bytes.length : Math.min(from + length, bytes.length)
  const splits = (at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80
  if (from < 0 || splits(from) || splits(to))
    return queryFailed('$substrBytes: Invalid range, starting or ending in the middle of a UTF-8 character')
  return bytes.subarray(from, to).toString()
}

export const textExpressions = {
  $indexOfCP: indexIn('$indexOfCP', (text) => Array.from(text)),
  $indexOfBytes: indexIn('$indexOfBytes', (text) => [...Buffer.from(text)]),
  $substr,
  $substrBytes: $substr,
}
