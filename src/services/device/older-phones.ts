import { hasOwn } from '@domain/kernel/own'

/**
 * What libraries call, and phones and browsers of before 2022 do not know (Chrome before 93, iOS before 15.4): these two alone, instead of a library for all.
 * Our own code does without (`eslint.config.mjs`).
 */
Object.hasOwn ??= hasOwn
if (process.env.TARO_ENV === 'h5') {
  // Taro's router asks for it where an address holds a question mark.
  String.prototype.replaceAll ??= function (this: string, part: string | RegExp, by: unknown) {
    return typeof part === 'string' ? this.split(part).join(String(by)) : this.replace(part, by as string)
  }
}
