import type { PhoneErrorCode } from '@domain/kernel/phone-errors'
import { localProblem, type Problem } from './problem'

/** Says that a call took longer than we wait. */
export class TookTooLong extends Error {}

/** What the platforms' errors mean, first row that fits; read from `errMsg` (WeChat, H5), `errorMessage` (Alipay) and their numbers. */
const MEANINGS: readonly { pattern: RegExp; code: PhoneErrorCode }[] = [
  // -504003: the function ran out of time; Alipay 13: the request did.
  { pattern: /time ?out|timed out|-504003|"error":13\b/i, code: 'NETWORK_TIMEOUT' },
  // -504002: the function broke; -501000: there is none of that name; Alipay 19: an HTTP status of 400 and more.
  { pattern: /-504002|-501000|"error":19\b/, code: 'INTERNAL' },
]

const wordsOf = (error: unknown): string => {
  if (error instanceof Error) return `${error.message} ${JSON.stringify(error)}`
  return typeof error === 'string' ? error : (JSON.stringify(error) ?? '')
}

/** Turns what any platform rejects with into an error of ours. What is not known is a network that was not reached. */
export function problemOf(error: unknown): Problem {
  if (error instanceof TookTooLong) return localProblem('NETWORK_TIMEOUT')
  const words = wordsOf(error)
  return localProblem(MEANINGS.find(({ pattern }) => pattern.test(words))?.code ?? 'NETWORK_UNREACHABLE')
}
