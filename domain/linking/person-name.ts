import { type Result, done, failed } from '../kernel/result'

export type PersonNameFault = 'empty' | 'characters' | 'length'

const LENGTH_AT_LEAST = 2
const LENGTH_AT_MOST = 30

/** Chinese characters, rare ones and those of the private area included (cards were issued with them), and the dot of other peoples' names. */
const CHARACTERS = '\\u3007\\u3400-\\u9fff\\ue000-\\ufaff\\ud840-\\udfff·'
const ALLOWED = new RegExp(`^[${CHARACTERS}]+$`)

/** A name as it stands on an ID card. Source: GB/T 1988 and the practice of 居民身份证 (name: 30 characters at most). */
export const NAME_PATTERN = new RegExp(`^[${CHARACTERS}]{${LENGTH_AT_LEAST},${LENGTH_AT_MOST}}$`)

/** Keyboards write the dot in many ways; the card knows one. */
const DOTS = /[•‧∙・･．.]/g

/** Reads a name as typed: without spaces, with the card's dot, or what is wrong with it. */
export function readPersonName(typed: string): Result<string, PersonNameFault> {
  const name = typed.replace(/\s/g, '').replace(DOTS, '·')
  if (name === '') return failed('empty')
  if (!ALLOWED.test(name)) return failed('characters')
  return NAME_PATTERN.test(name) ? done(name) : failed('length')
}
