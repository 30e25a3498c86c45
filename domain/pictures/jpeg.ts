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

interface Segment {
  marker: number
  /** Behind the segment, and behind the coded data that follow it. */
  end: number
}

/** The segment that begins here; undefined when it does not fit in the file. */
function segmentAt(bytes: Uint8Array, at: number): Segment | undefined {
  const marker = bytes[at + 1]
  const end = at + 2 + readU16(bytes, at + 2)
  if (end > bytes.length || end < at + 4) return undefined
  return { marker, end: marker === SCAN ? endOfScan(bytes, end) : end }
}

const isBegun = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff
const beginsAt = (bytes: Uint8Array, at: number) => at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== END
const endsAt = (bytes: Uint8Array, at: number) => bytes[at] === 0xff && bytes[at + 1] === END

/** JPEG (ITU-T T.81): a row of segments, with coded data behind each start of a scan. Which way is up was settled on the phone. */
export function readJpeg(bytes: Uint8Array) {
  if (!isBegun(bytes)) return undefined
  const kept: Uint8Array[] = [Uint8Array.of(0xff, START)]
  let sides: { width: number; height: number } | undefined
  let hasScan = false
  let at = 2
  while (beginsAt(bytes, at)) {
    const segment = segmentAt(bytes, at)
    if (!segment) return undefined
    if (isFrame(segment.marker)) sides = { height: readU16(bytes, at + 5), width: readU16(bytes, at + 7) }
    if (isKept(segment.marker)) kept.push(bytes.subarray(at, segment.end))
    // A scan before its frame is no picture.
    hasScan ||= segment.marker === SCAN && sides !== undefined
    at = segment.end
  }
  return endsAt(bytes, at) && hasScan && sides ? { ...sides, bare: concat(...kept, Uint8Array.of(0xff, END)) } : undefined
}
