import { ascii, concat, fromHex, readU32, toHex, u32 } from './bytes'
import { PASS_ID_BYTES } from './layout'
import { type Sign, SIGNATURE_BYTES, type Verify } from './primitives'

/** A pass that must not be let in any more, although it is genuine. */
export interface Denial {
  /** 16 hex digits. */
  passId: string
  /** Unix seconds: it has expired by itself then, and leaves the list. */
  end: number
  /** By staff at a door; else another code has taken its place (`rules.md` 15). */
  isReported: boolean
}

/** Denials since a sequence number, as the guard's phone fetches them. */
export interface DenyDelta {
  keyId: number
  /** The number the phone asked from; 0: everything there is, in the place of what it has. */
  from: number
  /** The number it has with these. */
  to: number
  /** The newest number there is: the phone is up to date when `to` has reached it. */
  latest: number
  issuedAt: number
  /** Denials by pass id, 13 bytes each: id 8, end 4, reason 1. */
  entries: Uint8Array
}

const LABEL = ascii('WZ1 deny')
const HEAD_BYTES = 17
export const ENTRY_BYTES = PASS_ID_BYTES + 5

/** A list older than this may be out of date, and is said to be. */
export const DENY_LIST_FRESH_SECONDS = 15 * 60
/** A block of 52 KB: what phones keep under one name, functions send at once, and one document holds. */
export const BLOCK_ENTRIES_AT_MOST = 4_000

const compare = (bytes: Uint8Array, at: number, other: Uint8Array, otherAt: number): number => {
  for (let place = 0; place < PASS_ID_BYTES; place++) {
    const difference = bytes[at + place] - other[otherAt + place]
    if (difference !== 0) return difference
  }
  return 0
}

/** Denials as bytes, by pass id. */
export function packDenials(denials: readonly Denial[]): Uint8Array {
  const sorted = [...denials].sort((one, other) => (one.passId < other.passId ? -1 : one.passId > other.passId ? 1 : 0))
  return concat(...sorted.map(({ passId, end, isReported }) => concat(fromHex(passId) ?? [], u32(end), [isReported ? 1 : 0])))
}

/** key id 1, from 4, to 4, latest 4, issued at 4, entries, signature 64. */
export function signDelta({ keyId, from, to, latest, issuedAt, entries }: DenyDelta, sign: Sign): Uint8Array {
  const bytes = concat([keyId], u32(from), u32(to), u32(latest), u32(issuedAt), entries)
  return concat(bytes, sign(concat(LABEL, bytes)))
}

/** @returns `undefined` for bytes that are no delta, or that no listed key has signed */
export function readDelta(bytes: Uint8Array, keyOf: (keyId: number) => Uint8Array | undefined, verify: Verify): DenyDelta | undefined {
  const size = bytes.length - HEAD_BYTES - SIGNATURE_BYTES
  const key = size >= 0 && size % ENTRY_BYTES === 0 ? keyOf(bytes[0]) : undefined
  if (!key || !verify(bytes.slice(-SIGNATURE_BYTES), concat(LABEL, bytes.subarray(0, -SIGNATURE_BYTES)), key)) return undefined
  return {
    keyId: bytes[0],
    from: readU32(bytes, 1),
    to: readU32(bytes, 5),
    latest: readU32(bytes, 9),
    issuedAt: readU32(bytes, 13),
    entries: bytes.slice(HEAD_BYTES, -SIGNATURE_BYTES),
  }
}

/** The list as a phone keeps it: blocks of denials, each by pass id. The last one takes in what is new until it is full. */
export type Blocks = readonly Uint8Array[]

const entryAt = (block: Uint8Array, place: number): Denial => ({
  passId: toHex(block.subarray(place * ENTRY_BYTES, place * ENTRY_BYTES + PASS_ID_BYTES)),
  end: readU32(block, place * ENTRY_BYTES + PASS_ID_BYTES),
  isReported: block[place * ENTRY_BYTES + PASS_ID_BYTES + 4] === 1,
})

const denialsOf = (block: Uint8Array): Denial[] => Array.from({ length: block.length / ENTRY_BYTES }, (_, place) => entryAt(block, place))

/** The list with newer denials, without those that have expired. */
export function addDenials(blocks: Blocks, entries: Uint8Array, now: number): Blocks {
  if (entries.length === 0) return blocks
  const last = blocks.length > 0 ? denialsOf(blocks[blocks.length - 1]) : []
  const running = [...last, ...denialsOf(entries)].filter(({ end }) => end > now)
  const added: Uint8Array[] = []
  for (let at = 0; at < running.length; at += BLOCK_ENTRIES_AT_MOST) added.push(packDenials(running.slice(at, at + BLOCK_ENTRIES_AT_MOST)))
  return [...blocks.slice(0, -1), ...added]
}

/** The list without blocks in which everything has expired. */
export const withoutExpired = (blocks: Blocks, now: number): Blocks =>
  blocks.filter((block) => denialsOf(block).some(({ end }) => end > now))

/** The denial of a pass; `undefined` when it is not on the list. */
export function findDenial(blocks: Blocks, passId: string): Denial | undefined {
  const id = fromHex(passId)
  if (id?.length !== PASS_ID_BYTES) return undefined
  for (const block of blocks) {
    const place = placeIn(block, id)
    if (place !== undefined) return entryAt(block, place)
  }
  return undefined
}

function placeIn(block: Uint8Array, id: Uint8Array): number | undefined {
  let low = 0
  let high = block.length / ENTRY_BYTES - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const order = compare(block, middle * ENTRY_BYTES, id, 0)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** How many passes the list names, one twice when it was denied twice. */
export const countDenials = (blocks: Blocks): number => blocks.reduce((sum, block) => sum + block.length / ENTRY_BYTES, 0)
