/** Bytes by hand: mini-programs have neither Buffer nor TextEncoder. Numbers are big-endian. */

export const concat = (...parts: readonly ArrayLike<number>[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** The bytes of a text that has ASCII characters only. */
export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

export const u16 = (value: number): readonly number[] => [(value >>> 8) & 0xff, value & 0xff]
export const u32 = (value: number): readonly number[] => [...u16(value >>> 16), ...u16(value)]

export const readU16 = (bytes: Uint8Array, at: number): number => bytes[at] * 0x100 + bytes[at + 1]
export const readU32 = (bytes: Uint8Array, at: number): number => readU16(bytes, at) * 0x10000 + readU16(bytes, at + 2)

export const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place])

/** Lower-case hex digits, two a byte. */
export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** @returns `undefined` for anything but pairs of lower-case hex digits */
export function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return undefined
  return Uint8Array.from({ length: text.length / 2 }, (_, place) => parseInt(text.slice(2 * place, 2 * place + 2), 16))
}
