import { cutWords, saySomething, seen } from '@domain/kernel/words'

const CONTROL = /(?!\n)\p{Cc}/gu

/** Words of a system outside as they are kept: nothing that nobody sees, no control characters but new lines, so many at most; null when nothing is left to be read. */
export function theirWords(text: string, atMost: number): string | null {
  const words = cutWords(seen(text).replace(CONTROL, ''), atMost).trim()
  return saySomething(words) ? words : null
}
