import { PLACE_KINDS, type PlaceKind } from '../status/places'
import { encodeBase45 } from './base45'
import { ascii, concat, fromHex, readU16, readU32, toHex, u16, u32 } from './bytes'
import { bytesOfText, PREFIX } from './layout'
import { type Sign, SIGNATURE_BYTES, type Verify } from './primitives'
import { decodeUtf8, fitUtf8 } from './utf8'

/** The venue code 场所码 on the poster at a door (`docs/pass.md`): the holder's phone checks it and decides alone. */
export const VENUE_VERSION = 3
export const VENUE_ID_BYTES = 8
export const VENUE_NAME_BYTES_AT_MOST = 60
export const VENUE_DAYS_AT_MOST = 366
const LABEL = ascii('WZ1 venue')
const HEAD_BYTES = 17
const DAY_SECONDS = 24 * 60 * 60

export interface VenueCode {
  keyId: number
  issuedAt: number
  days: number
  /** 16 hex digits. */
  venueId: string
  kind: PlaceKind
  name: string
}

export type VenueChecked = { answer: 'not-ours' | 'unknown-key' | 'forged' | 'expired' } | { answer: 'genuine'; venue: VenueCode }

/** As much of a venue's name as a poster's code has room for. */
export const venueNameOf = (name: string): string => decodeUtf8(fitUtf8(name, VENUE_NAME_BYTES_AT_MOST)) ?? ''

/** Signs a venue code: the text on the poster. */
export function signVenue(venue: VenueCode, sign: Sign): string {
  const id = fromHex(venue.venueId)
  if (id?.length !== VENUE_ID_BYTES) throw new RangeError('a venue id has 8 bytes')
  const name = fitUtf8(venue.name, VENUE_NAME_BYTES_AT_MOST)
  const head = [VENUE_VERSION, venue.keyId, ...u32(venue.issuedAt), ...u16(venue.days)]
  const bytes = concat(head, id, [PLACE_KINDS.indexOf(venue.kind), name.length], name)
  return PREFIX + encodeBase45(concat(bytes, sign(concat(LABEL, bytes))))
}

interface Known {
  now: number
  keyOf: (keyId: number) => Uint8Array | undefined
  verify: Verify
}

/** Checks a scanned poster on the holder's phone. */
export function checkVenue(text: string, { now, keyOf, verify }: Known): VenueChecked {
  const bytes = bytesOfText(text)
  const venue = bytes && readVenue(bytes)
  if (!venue) return { answer: 'not-ours' }
  const key = keyOf(venue.keyId)
  if (!key) return { answer: 'unknown-key' }
  if (!verify(bytes.slice(-SIGNATURE_BYTES), concat(LABEL, bytes.subarray(0, -SIGNATURE_BYTES)), key)) return { answer: 'forged' }
  if (now >= venue.issuedAt + venue.days * DAY_SECONDS) return { answer: 'expired' }
  return { answer: 'genuine', venue }
}

function readVenue(bytes: Uint8Array): VenueCode | undefined {
  const nameBytes = bytes[HEAD_BYTES]
  const isSize = bytes[0] === VENUE_VERSION && nameBytes >= 1 && nameBytes <= VENUE_NAME_BYTES_AT_MOST
  if (!isSize || bytes.length !== HEAD_BYTES + 1 + nameBytes + SIGNATURE_BYTES) return undefined
  const days = readU16(bytes, 6)
  const kind = PLACE_KINDS[bytes[16]] as PlaceKind | undefined
  const name = decodeUtf8(bytes.subarray(HEAD_BYTES + 1, HEAD_BYTES + 1 + nameBytes))
  if (days < 1 || days > VENUE_DAYS_AT_MOST || !kind || name === undefined) return undefined
  return { keyId: bytes[1], issuedAt: readU32(bytes, 2), days, venueId: toHex(bytes.subarray(8, 16)), kind, name }
}
