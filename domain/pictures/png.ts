import { concat, isEqual, readU32 } from '../pass/bytes'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** The picture itself; texts, times, places and further frames are left out. */
const KEPT = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']
const HEADER_BYTES = 13
/** Length, name and checksum of a chunk. */
const FRAME_BYTES = 12

const nameAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))

/** PNG (ISO/IEC 15948): a row of chunks from IHDR to IEND. */
export function readPng(bytes: Uint8Array) {
  if (!isEqual(bytes.subarray(0, SIGNATURE.length), SIGNATURE)) return undefined
  const kept: Uint8Array[] = [SIGNATURE]
  const names: string[] = []
  let name = ''
  for (let at = SIGNATURE.length; name !== 'IEND';) {
    const end = at + FRAME_BYTES + readU32(bytes, at)
    if (!(end <= bytes.length)) return undefined
    name = nameAt(bytes, at + 4)
    names.push(name)
    if (KEPT.includes(name)) kept.push(bytes.subarray(at, end))
    at = end
  }
  if (names[0] !== 'IHDR' || readU32(bytes, SIGNATURE.length) !== HEADER_BYTES || !names.includes('IDAT')) return undefined
  return { width: readU32(bytes, SIGNATURE.length + 8), height: readU32(bytes, SIGNATURE.length + 12), bare: concat(...kept) }
}
