/** UTF-8 by hand, because mini-programs have neither TextEncoder nor TextDecoder. */

/** Half a character, as broken sources have them: it has no UTF-8. */
const LONE_SURROGATES = /[\uD800-\uDFFF]/gu
const REPLACEMENT = '\uFFFD'

export function encodeUtf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(LONE_SURROGATES, REPLACEMENT))
  const bytes: number[] = []
  for (let at = 0; at < escaped.length; at++) {
    if (escaped[at] !== '%') bytes.push(escaped.charCodeAt(at))
    else bytes.push(parseInt(escaped.slice(at + 1, (at += 2) + 1), 16))
  }
  return Uint8Array.from(bytes)
}

/** @returns `undefined` for bytes that are no UTF-8: broken, overlong, surrogates or beyond U+10FFFF */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  } catch {
    return undefined
  }
}

/** As much of a text as so many bytes hold, without cutting a character in two. */
export function fitUtf8(text: string, bytesAtMost: number): Uint8Array {
  const bytes = encodeUtf8(text)
  if (bytes.length <= bytesAtMost) return bytes
  let end = bytesAtMost
  // 10xxxxxx goes on with the character before.
  while ((bytes[end] & 0xc0) === 0x80) end--
  return bytes.slice(0, end)
}
