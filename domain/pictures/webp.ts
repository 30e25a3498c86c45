import { hasOwn } from '../kernel/own'
import { ascii, concat } from '../pass/bytes'

/** WebP counts from the small end. */
const readU16 = (bytes: Uint8Array, at: number) => bytes[at] + bytes[at + 1] * 0x100
const readU32 = (bytes: Uint8Array, at: number) => readU16(bytes, at) + readU16(bytes, at + 2) * 0x10000
const u32 = (value: number) => [value, value >>> 8, value >>> 16, value >>> 24].map((byte) => byte & 0xff)
const nameAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))

const RIFF_BYTES = 12
const CHUNK_HEAD = 8
/** Of the features that an extended file announces: only that it may be seen through. */
const ALPHA = 0x10
const ANIMATED = 0x02

const FRAMES: Readonly<Record<string, (data: Uint8Array) => { width: number; height: number } | undefined>> = {
  'VP8 ': (data) =>
    data[3] === 0x9d && data[4] === 0x01 && data[5] === 0x2a
      ? { width: readU16(data, 6) & 0x3fff, height: readU16(data, 8) & 0x3fff }
      : undefined,
  VP8L: (data) =>
    data[0] === 0x2f ? { width: (readU32(data, 1) & 0x3fff) + 1, height: ((readU32(data, 1) >>> 14) & 0x3fff) + 1 } : undefined,
}

/** The head of an extended file without what is left out. */
const plainHead = (chunk: Uint8Array) => {
  const head = chunk.slice()
  head[CHUNK_HEAD] &= ALPHA
  return head
}

/** What of a chunk is kept: nothing of what is not the picture itself. */
function keptOf(name: string, chunk: Uint8Array): Uint8Array[] {
  if (name === 'VP8X') return [plainHead(chunk)]
  return name === 'ALPH' || hasOwn(FRAMES, name) ? [chunk] : []
}

/** WebP (RFC 9649): RIFF chunks. Films are refused; colour profiles, EXIF and XMP are left out. */
export function readWebp(bytes: Uint8Array) {
  if (nameAt(bytes, 0) !== 'RIFF' || nameAt(bytes, 8) !== 'WEBP') return undefined
  const end = CHUNK_HEAD + readU32(bytes, 4)
  if (end > bytes.length) return undefined
  const kept: Uint8Array[] = []
  let sides: { width: number; height: number } | undefined
  for (let at = RIFF_BYTES; at + CHUNK_HEAD <= end;) {
    const [name, size] = [nameAt(bytes, at), readU32(bytes, at + 4)]
    const next = at + CHUNK_HEAD + size + (size % 2)
    if (next > end) return undefined
    const chunk = bytes.subarray(at, next)
    if (name === 'VP8X' && (chunk[CHUNK_HEAD] & ANIMATED) !== 0) return undefined
    if (hasOwn(FRAMES, name)) sides = FRAMES[name](chunk.subarray(CHUNK_HEAD))
    kept.push(...keptOf(name, chunk))
    at = next
  }
  const body = concat(ascii('WEBP'), ...kept)
  return sides && { ...sides, bare: concat(ascii('RIFF'), u32(body.length), body) }
}
