import { concat, readU16 } from '../pass/bytes'

const [START, END, SCAN] = [0xd8, 0xd9, 0xda]
/** Frames: C0 to CF without the tables among them. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** Tables, restart intervals and Adobe's word on colours; applications' own segments (EXIF, XMP, thumbnails) and comments are left out. */
const isKept = (marker: number) => (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || [SCAN, 0xdb, 0xdd, 0xee].includes(marker)
/** Inside a scan: a stuffed byte, or a restart. */
const isScanned = (marker: number) => marker === 0 || (marker >= 0xd0 && marker <= 0xd7)

/** Where the coded picture that begins here ends: at the next marker of its own. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  while (at + 1 < bytes.length && (bytes[at] !== 0xff || isScanned(bytes[at + 1]))) at++
  return at
}

/** JPEG (ITU-T T.81): a row of segments, with coded data behind each start of a scan. Which way is up was settled on the phone. */
export function readJpeg(bytes: Uint8Array) {
  if (bytes[0] !== 0xff || bytes[1] !== START || bytes[2] !== 0xff) return undefined
  const kept: Uint8Array[] = [Uint8Array.of(0xff, START)]
  let sides: { width: number; height: number } | undefined
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== END) {
    const marker = bytes[at + 1]
    const end = at + 2 + readU16(bytes, at + 2)
    if (end > bytes.length || end < at + 4) return undefined
    if (isFrame(marker)) sides = { height: readU16(bytes, at + 5), width: readU16(bytes, at + 7) }
    if (marker === SCAN && !sides) return undefined
    const next = marker === SCAN ? endOfScan(bytes, end) : end
    if (isKept(marker)) kept.push(bytes.subarray(at, next))
    at = next
  }
  const isWhole = bytes[at] === 0xff && bytes[at + 1] === END && kept.some((part) => part[1] === SCAN)
  return isWhole && sides ? { ...sides, bare: concat(...kept, Uint8Array.of(0xff, END)) } : undefined
}
