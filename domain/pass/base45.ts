/** Base45 (RFC 9285): bytes in the characters that a QR code packs closest. */

const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const BASE = CHARACTERS.length

const VALUES: Readonly<Record<string, number>> = Object.fromEntries([...CHARACTERS].map((character, value) => [character, value]))

/** `count` characters, the lowest first. */
function digits(value: number, count: number): string {
  let text = ''
  for (let rest = value, place = 0; place < count; place++, rest = Math.floor(rest / BASE)) text += CHARACTERS[rest % BASE]
  return text
}

export function encodeBase45(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) text += digits(bytes[at] * 0x100 + bytes[at + 1], 3)
  return bytes.length % 2 === 0 ? text : text + digits(bytes[bytes.length - 1], 2)
}

/** @returns `undefined` for a character that is none of the 45, a group that is too large, or one character left over */
export function decodeBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const group = text.slice(at, at + 3)
    const value = valueOf(group)
    const most = group.length === 3 ? 0xffff : 0xff
    // NaN is not at most anything.
    if (!(value <= most)) return undefined
    if (group.length === 3) bytes.push(value >>> 8)
    bytes.push(value & 0xff)
  }
  return Uint8Array.from(bytes)
}

function valueOf(group: string): number {
  let value = 0
  for (let place = group.length - 1; place >= 0; place--) value = value * BASE + (VALUES[group[place]] ?? NaN)
  return value
}
